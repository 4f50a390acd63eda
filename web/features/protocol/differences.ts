import type { ProtocolDocument } from '@tertulia/contract';

export type Difference = { readonly path: string; readonly then: string; readonly since: string };

/** What two protocols say otherwise, in words a person reads. */
export const differences = (before: ProtocolDocument, now: ProtocolDocument): Difference[] => {
  const [old, current] = [wordsOf(before), wordsOf(now)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((path) => {
    const [then, since] = [old.get(path) ?? '', current.get(path) ?? ''];
    return then === since ? [] : [{ path, then, since }];
  });
};

const wordsOf = (it: ProtocolDocument): ReadonlyMap<string, string> =>
  new Map([
    ['brand', it.brand],
    ['locale', it.locale],
    ['personality', it.personality],
    ['tone', it.tone],
    ['address', it.address],
    ['plural', it.plural],
    ['speaker', it.speaker],
    ['gender', it.gender],
    ['signed', it.signed ? '✓' : ''],
    ['emoji', `${it.emoji.palette === 'any' ? '*' : it.emoji.palette.join(' ')} ≤ ${it.emoji.ceiling}`],
    ['terms.banned', it.terms.banned.map(({ term, instead }) => (instead ? `${term} → ${instead}` : term)).join('\n')],
    [
      'terms.preferred',
      it.terms.preferred.map(({ term, insteadOf }) => `${insteadOf.join(', ')} → ${term}`).join('\n'),
    ],
    ['terms.names', it.terms.names.join('\n')],
    ['approvedWording', it.approvedWording.join('\n')],
    ['examples', it.examples.map(({ question, answer }) => `${question}\n— ${answer}`).join('\n\n')],
    ...Object.entries(it.rules).map(([rule, setting]): [string, string] => [`rules.${rule}`, setting]),
    [
      'accounts',
      JSON.stringify(it.accounts) === '{}'
        ? ''
        : Object.values(it.accounts)
            .map(({ rules }) =>
              Object.entries(rules)
                .map(([rule, setting]) => `${rule}: ${setting}`)
                .join(', '),
            )
            .join('\n'),
    ],
  ]);
