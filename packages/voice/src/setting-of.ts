import type { Protocol, RuleSetting } from './protocol.ts';
import type { Rule } from './rule.ts';

/** How much a rule matters here: the account's exception, else the brand's wish, else the rule's own severity. */
export const settingOf = (
  rule: Rule,
  protocol: Protocol,
  accountId: string | undefined,
): { severity: RuleSetting; isChosen: boolean } => {
  const ofAccount = accountId === undefined ? undefined : protocol.accounts[accountId]?.rules[rule.id];
  const chosen = ofAccount ?? protocol.rules[rule.id];
  if (chosen !== undefined) return { severity: chosen, isChosen: true };
  return { severity: rule.offBecause === undefined ? rule.severity : 'off', isChosen: false };
};
