import type { Rule, RuleSetting } from '@tertulia/voice';
import { useText } from '../../../i18n/use-text.ts';
import { Select } from '../../../ui/field.tsx';

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
    <Select
      aria-label={name}
      value={value ?? ''}
      onChange={(event) => onChange(settings.find((each) => each === event.target.value))}
      className={`pane:w-54 ${value === undefined ? '' : '[&>select]:!border-accent [&>select]:font-medium'}`}
    >
      <option value="">{t('voice.severityUsual', { severity: t(`voice.severity_${otherwise}`) })}</option>
      {settings.map((each) => (
        <option key={each} value={each}>
          {t(`voice.severity_${each}`)}
        </option>
      ))}
    </Select>
  );
}
