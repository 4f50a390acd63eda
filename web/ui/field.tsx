import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { Icon } from './icon.tsx';
import { useWrong } from './use-wrong.ts';

export const controlLook =
  'w-full rounded-1 border border-line-control bg-sheet px-2.5 text-base text-ink transition-colors focus-visible:outline-offset-0 aria-invalid:border-breach disabled:opacity-60';

/** What a field hears itself, to say what is wrong with it. */
type Unheard<Attributes> = Omit<Attributes, 'onInvalid' | 'onInput'>;
type Around = { label: string; help?: ReactNode; error?: string | null };

/** A control with its label above it, its help and what is wrong with it below. */
export const FieldFrame = ({ id, label, help, error, children }: Around & { id: string; children: ReactNode }) => (
  <div className="flex flex-col gap-1">
    <label htmlFor={id} className="text-sm font-medium text-ink-2">
      {label}
    </label>
    {children}
    {help && (
      <p id={`${id}-help`} className="text-xs text-ink-3">
        {help}
      </p>
    )}
    {error && (
      <p id={`${id}-error`} role="alert" className="text-sm text-breach">
        {error}
      </p>
    )}
  </div>
);

/** What ties the control to the frame's words. */
export const described = (id: string, { help, error }: Around) => ({
  id,
  'aria-describedby': [help ? `${id}-help` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined,
  'aria-invalid': error ? true : undefined,
});

/** One line of text with its label, its help and what is wrong with it. */
export function TextField({
  label,
  help,
  error = null,
  className = '',
  ...rest
}: Around & Unheard<InputHTMLAttributes<HTMLInputElement>> & { ref?: Ref<HTMLInputElement> }) {
  const id = useId();
  const wrong = useWrong(error);
  return (
    <FieldFrame id={id} label={label} help={help} error={wrong.error}>
      <input
        {...rest}
        {...wrong.hears}
        {...described(id, { label, help, error: wrong.error })}
        className={`${controlLook} h-9 max-pane:h-12 ${className}`}
      />
    </FieldFrame>
  );
}

export function TextArea({
  label,
  help,
  error = null,
  className = '',
  rows = 4,
  ...rest
}: Around & Unheard<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const id = useId();
  const wrong = useWrong(error);
  return (
    <FieldFrame id={id} label={label} help={help} error={wrong.error}>
      <textarea
        {...rest}
        rows={rows}
        {...wrong.hears}
        {...described(id, { label, help, error: wrong.error })}
        className={`${controlLook} py-2 leading-[1.5] ${className}`}
      />
    </FieldFrame>
  );
}

/** A list of choices with our arrow, by itself: whoever uses it names it. */
export const Select = ({ className = '', children, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) => (
  <span className={`relative block ${className}`}>
    <select {...rest} className={`${controlLook} h-9 appearance-none truncate pr-8 max-pane:h-12`}>
      {children}
    </select>
    <Icon name="down" className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-3" />
  </span>
);

export function SelectField({
  label,
  help,
  error = null,
  children,
  className = '',
  ...rest
}: Around & Unheard<SelectHTMLAttributes<HTMLSelectElement>>) {
  const id = useId();
  const wrong = useWrong(error);
  return (
    <FieldFrame id={id} label={label} help={help} error={wrong.error}>
      <Select
        {...rest}
        {...wrong.hears}
        {...described(id, { label, help, error: wrong.error })}
        className={`w-full ${className}`}
      >
        {children}
      </Select>
    </FieldFrame>
  );
}

/** On or off, at once. The whole line is the target. */
export function SwitchField({
  label,
  help,
  checked,
  onChange,
  disabled = false,
}: {
  label: string;
  help?: ReactNode;
  checked: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4 py-2">
      <div>
        <label htmlFor={id} className="text-base text-ink">
          {label}
        </label>
        {help && (
          <p id={`${id}-help`} className="text-sm text-ink-3">
            {help}
          </p>
        )}
      </div>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={checked}
        disabled={disabled}
        onClick={() => onChange(!checked)}
        aria-describedby={help ? `${id}-help` : undefined}
        className="relative mt-0.5 h-6 w-10 flex-none max-pane:before:absolute max-pane:before:-inset-3 rounded-full border border-line-control bg-line transition-colors aria-checked:border-accent aria-checked:bg-accent disabled:opacity-55"
      >
        <span
          className={`absolute top-[3px] left-[3px] size-4 rounded-full transition-transform ${checked ? 'translate-x-4 bg-on-accent' : 'bg-ink-3'}`}
        />
      </button>
    </div>
  );
}
