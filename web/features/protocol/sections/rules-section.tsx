import { rules, type Rule, type RuleSetting } from '@tertulia/voice';
import type { ProtocolDocument, RuleTally } from '@tertulia/contract';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Part } from '../part.tsx';
import { dismissedShare } from '../week/shares.ts';
import { useRuleNotes } from '../use-rule-notes.ts';
import { SeveritySelect } from './severity-select.tsx';
import type { SectionProps } from './section-props.ts';

const groups = ['voice', 'manners', 'safety', 'publishing'] as const;

/** Every rule with its reason and its example, and how much it matters to this brand. */
export function RulesSection({ document, onChange, tallies }: SectionProps & { tallies: readonly RuleTally[] }) {
  const t = useText();
  return (
    <Part title={t('voice.rules')} lead={t('voice.rulesHelp')}>
      {groups.map((group) => {
        const here = rules.filter((rule) => rule.group === group);
        const changed = here.filter((rule) => document.rules[rule.id] !== undefined).length;
        return (
          <details key={group} className="group rounded-1 border border-line">
            <summary className="flex min-h-11 cursor-pointer flex-wrap items-center justify-between gap-x-3 px-3 py-1.5 font-medium">
              <span className="inline-flex items-center gap-1.5">
                <Icon name="forward" className="size-4 text-ink-3 transition-transform group-open:rotate-90" />
                {t(`voice.group_${group}`)}
              </span>
              <span className="text-sm font-normal text-ink-3">{t('voice.changedRules', { count: changed })}</span>
            </summary>
            <ul className="divide-y divide-line border-t border-line">
              {here.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  value={document.rules[rule.id]}
                  tally={tallies.find((each) => each.rule === rule.id)}
                  onChange={(setting) => onChange({ rules: withSetting(document.rules, rule.id, setting) })}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </Part>
  );
}

function RuleRow({
  rule,
  value,
  tally,
  onChange,
}: {
  rule: Rule;
  value: RuleSetting | undefined;
  tally: RuleTally | undefined;
  onChange: (setting: RuleSetting | undefined) => void;
}) {
  const t = useText();
  const locale = useLocale();
  const note = useRuleNotes()(rule.id);
  const share = tally === undefined ? null : dismissedShare(tally);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-3 py-3">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <p className="font-medium">{note.name}</p>
        <p className="text-sm text-pretty text-ink-2">{note.what}</p>
        {rule.offBecause && (
          <p className="text-sm text-ink-3">{rule.offBecause[locale.startsWith('en') ? 'en' : 'es']}</p>
        )}
        <p className="text-sm text-ink-3 wrap-anywhere">
          <span className="unseen">{t('voice.badExample')}: </span>
          <s className="decoration-voice/70">{note.bad}</s> <span aria-hidden="true">→</span>{' '}
          <span className="unseen">{t('voice.goodExample')}: </span>
          <span className="text-ink-2">{note.good}</span>
        </p>
        {share !== null && share >= 50 && (
          <p className="text-sm text-waiting">{t('voice.dismissedOften', { percent: share })}</p>
        )}
      </div>
      <SeveritySelect rule={rule} name={note.name} value={value} onChange={onChange} />
    </li>
  );
}

/** Without a setting, the rule is as it comes. */
export function withSetting(
  before: ProtocolDocument['rules'],
  rule: string,
  setting: RuleSetting | undefined,
): ProtocolDocument['rules'] {
  const { [rule]: _old, ...rest } = before;
  return setting === undefined ? rest : { ...rest, [rule]: setting };
}
