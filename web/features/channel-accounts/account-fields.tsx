import type { Account } from '@tertulia/contract';
import { capitalised } from '../../i18n/capitalised.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { purposeIn, purposes } from './purposes.ts';

/** What the team calls an account. */
export function AccountName({
  value,
  error,
  isOptional = false,
  onChange,
}: {
  value: string;
  error: string | null;
  /** Not there yet: left empty, it takes the name the network has for it. */
  isOptional?: boolean;
  onChange: (name: string) => void;
}) {
  const t = useText();
  return (
    <TextField
      label={t('accounts.name')}
      {...(isOptional ? { help: t('accounts.nameHelp') } : {})}
      value={value}
      maxLength={80}
      required={!isOptional}
      autoComplete="off"
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** What it is for: who writes to it, and what the guard expects there. */
export function AccountPurpose({
  value,
  onChange,
}: {
  value: Account['purpose'];
  onChange: (purpose: Account['purpose']) => void;
}) {
  const t = useText();
  const locale = useLocale();
  return (
    <SelectField
      label={t('accounts.purpose')}
      help={t('accounts.purposeHelp')}
      value={value}
      onChange={(event) => onChange(purposeIn(event.target.value))}
    >
      {purposes.map((each) => (
        <option key={each} value={each}>
          {capitalised(t(`accounts.purpose_${each}`), locale)}
        </option>
      ))}
    </SelectField>
  );
}
