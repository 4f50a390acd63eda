import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/field.tsx';

const written = /^#[0-9a-f]{6}$/iu;

/** A channel that starts a field with a colour wants one. */
export const isColour = (initial: unknown): boolean => typeof initial === 'string' && written.test(initial);

/** A colour, typed from the brand's book or picked by eye; either shows the other. */
export function ColourField({
  label,
  help,
  error,
  value,
  onChange,
}: {
  label: string;
  help?: string;
  error: string | null;
  value: string;
  onChange: (colour: string) => void;
}) {
  const t = useText();
  return (
    <div className="relative">
      <TextField
        label={label}
        {...(help === undefined ? {} : { help })}
        error={error}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <input
        type="color"
        aria-label={t('accounts.pickColour', { field: label })}
        value={written.test(value.trim()) ? value.trim() : '#000000'}
        onChange={(event) => onChange(event.target.value)}
        className="absolute top-6.5 right-1 h-8 w-12 cursor-pointer rounded-1 border-0 bg-transparent p-0.5 max-pane:h-12"
      />
    </div>
  );
}
