import { useEffect, useId, useRef, type TextareaHTMLAttributes } from 'react';
import { useLocale } from '../../i18n/use-text.ts';
import { controlLook, described, FieldFrame } from '../../ui/field.tsx';
import { useWrong } from '../../ui/use-wrong.ts';
import { FindingsUnder } from './findings-under.tsx';
import { GuardLine } from './guard-line.tsx';
import type { GuardPlace } from './guard-place.ts';
import { UnderlinedArea } from './underlined-area.tsx';
import { useFindingChoice } from './use-finding-choice.ts';
import { useGuard } from './use-guard.ts';

/** A field of a form whose words the brand will say: the guard reads along, as it does in an answer. */
export function GuardedField({
  label,
  help,
  error,
  value,
  place,
  isLast = false,
  onChange,
  ...rest
}: {
  label: string;
  help?: string;
  error: string | null;
  value: string;
  place: GuardPlace;
  /** Nobody looks at it again before it is said: what blocks is not saved. */
  isLast?: boolean;
  onChange: (text: string) => void;
} & Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'rows' | 'required' | 'maxLength'>) {
  const id = useId();
  const language = useLocale().startsWith('es') ? 'es' : 'en';
  const wrong = useWrong(error);
  const field = useRef<HTMLTextAreaElement>(null);
  const guard = useGuard(value, place);
  const { findings, state } = guard;
  useEffect(() => {
    const blocking = isLast ? findings.find(({ severity }) => severity === 'block') : undefined;
    field.current?.setCustomValidity(blocking?.why[language] ?? '');
  }, [isLast, findings, language]);
  /** As if it had been typed: the form hears of it too. */
  const put = (text: string): void => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(text, 0, area.value.length, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const choice = useFindingChoice(guard, value, put);
  const aside = (
    <span className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span>{help}</span>
      <span role="status">
        <GuardLine state={state} count={findings.length} />
      </span>
    </span>
  );
  const around = { label, help: aside, error: wrong.error };
  return (
    <FieldFrame id={id} {...around}>
      <div className="rounded-1 bg-sheet">
        <UnderlinedArea
          {...rest}
          {...wrong.hears}
          {...described(id, around)}
          ref={field}
          value={value}
          findings={findings}
          selected={choice.isSelecting ? choice.at : -1}
          onWrite={(text) => {
            onChange(text);
            choice.forget();
          }}
          onCaret={choice.touch}
          onKeyDown={(event) => void choice.press(event)}
          look="border px-2.5 py-2 text-base leading-[1.5]"
          className={`${controlLook} !bg-transparent`}
        />
      </div>
      <FindingsUnder field={field} text={value} guard={guard} choice={choice} />
    </FieldFrame>
  );
}
