import type { Rule, RuleSetting } from '@tertulia/voice';
import { useText } from '../../../i18n/use-text.ts';
import { controlLook } from '../../../ui/field.tsx';

const settings = ['hint', 'warn', 'block', 'off'] as const;

/** How much a rule matters; empty is as it comes. */
export function SeveritySelect({
  rule,
  name,
  value,
  usual,
  onChange,
}: {
  rule: Rule;
  name: string;
  value: RuleSetting | undefined;
  /** What holds without a choice here. */
  usual?: RuleSetting;
  onChange: (setting: RuleSetting | undefined) => void;
}) {
  const t = useText();
  const otherwise = usual ?? (rule.offBecause === undefined ? rule.severity : 'off');
  return (
    <select
      aria-label={name}
      value={value ?? ''}
      onChange={(event) => onChange(settings.find((each) => each === event.target.value))}
      className={`${controlLook} h-9 max-pane:h-11 pane:!w-54 ${value === undefined ? '' : '!border-accent font-medium'}`}
    >
      <option value="">{t('voice.severityUsual', { severity: t(`voice.severity_${otherwise}`) })}</option>
      {settings.map((each) => (
        <option key={each} value={each}>
          {t(`voice.severity_${each}`)}
        </option>
      ))}
    </select>
  );
}
