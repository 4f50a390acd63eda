import { useLocale } from '../../i18n/use-text.ts';
import { useRuleNotes } from './use-rule-notes.ts';

/** Under a finding: what this rule usually turns into what. */
export function RuleExample({ rule }: { rule: string }) {
  const { name, bad, good } = useRuleNotes()(rule);
  const isEnglish = useLocale().startsWith('en');
  const quoted = (text: string): string => (isEnglish ? `“${text}”` : `«${text}»`);
  if (bad === '') return null;
  return (
    <p className="w-full min-w-0 text-ink-3">
      <b className="font-medium">{name}.</b> <span className="wrap-anywhere">{quoted(bad)}</span>{' '}
      <span aria-hidden="true">→</span> <span className="wrap-anywhere text-ink-2">{quoted(good)}</span>
    </p>
  );
}
