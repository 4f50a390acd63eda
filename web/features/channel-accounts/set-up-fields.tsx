import type { SetUpField } from '@tertulia/contract';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { SaidField, type Speaker } from './said-field.tsx';
import { ColourField, isColour } from './colour-field.tsx';
import { SelectField, SwitchField, TextField } from '../../ui/field.tsx';

export type Values = Readonly<Record<string, string | number | boolean>>;

/** The fields of one set-up step, as the manifest names them. */
export function SetUpFields({
  fields,
  values,
  errorAt,
  keepsSecrets = false,
  hints = {},
  after,
  speaker,
  onChange,
}: {
  fields: readonly SetUpField[];
  values: Values;
  /** What the vendor or the server said, at the field it spoke of. */
  errorAt: (key: string) => string | null;
  /** Secrets are never shown again: an empty one means the one that is kept. */
  keepsSecrets?: boolean;
  /** What a field left empty will be. */
  hints?: Readonly<Record<string, string | number>>;
  /** Stands under the field of this key. */
  after?: { readonly key: string; readonly note: ReactNode } | undefined;
  /** Who says what of them is said to people. */
  speaker: Speaker;
  onChange: (key: string, value: string | number | boolean) => void;
}) {
  const say = useWords();
  const control = (field: SetUpField) => {
    const value = values[field.key] ?? field.initial ?? (field.kind === 'switch' ? false : '');
    const common = {
      label: say(field.label),
      ...(field.help === undefined ? {} : { help: say(field.help) }),
      error: errorAt(field.key),
    };
    if (field.kind === 'switch')
      return (
        <SwitchField
          label={common.label}
          {...(field.help === undefined ? {} : { help: say(field.help) })}
          checked={value === true}
          onChange={(on) => onChange(field.key, on)}
        />
      );
    if (field.kind === 'choice')
      return (
        <SelectField {...common} value={String(value)} onChange={(event) => onChange(field.key, event.target.value)}>
          {(field.choices ?? []).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {say(choice.label)}
            </option>
          ))}
        </SelectField>
      );
    if (field.kind === 'text' && isColour(field.initial))
      return <ColourField {...common} value={String(value)} onChange={(colour) => onChange(field.key, colour)} />;
    if (field.said === true)
      return (
        <SaidField
          {...common}
          value={String(value)}
          required={field.required}
          speaker={speaker}
          onChange={(text) => onChange(field.key, text)}
        />
      );
    return (
      <TextField
        {...common}
        value={String(value)}
        type={field.kind === 'secret' ? 'password' : field.kind}
        required={field.required && !(keepsSecrets && field.kind === 'secret')}
        autoComplete={field.kind === 'secret' ? 'new-password' : 'off'}
        spellCheck={false}
        {...(keepsSecrets && field.kind === 'secret'
          ? { placeholder: '••••••••' }
          : hints[field.key] === undefined
            ? {}
            : { placeholder: String(hints[field.key]) })}
        onChange={(event) =>
          onChange(
            field.key,
            field.kind === 'number' && event.target.value !== '' ? Number(event.target.value) : event.target.value,
          )
        }
      />
    );
  };
  return fields.map((field) => (
    <Fragment key={field.key}>
      {control(field)}
      {after?.key === field.key && after.note}
    </Fragment>
  ));
}
