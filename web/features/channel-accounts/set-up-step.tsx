import type { KnownByDomain, SetUpStep } from '@tertulia/contract';
import { useState, type ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { Speaker } from './said-field.tsx';
import { SetUpFields, type Values } from './set-up-fields.tsx';

/** One step of a set-up. A folded one says in its line what stands in it, and opens by hand, or where something in it is wrong. */
export function SetUpStepFields({
  step,
  values,
  known,
  errorAt,
  keepsSecrets = false,
  withText = true,
  after,
  speaker,
  onChange,
}: {
  step: SetUpStep;
  values: Values;
  /** What empty fields will be, as the channel knows it. */
  known: KnownByDomain | null;
  errorAt: (key: string) => string | null;
  keepsSecrets?: boolean;
  withText?: boolean;
  /** Stands under the field of this key. */
  after?: { readonly key: string; readonly note: ReactNode } | undefined;
  speaker: Speaker;
  onChange: (key: string, value: string | number | boolean) => void;
}) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const [wasWrong, setWasWrong] = useState(false);
  const isWrong = step.fields.some((field) => errorAt(field.key) !== null);
  if (isWrong !== wasWrong) {
    setWasWrong(isWrong);
    if (isWrong) setOpen(true);
  }
  const text = withText && step.text.es !== '' && (
    <p className="max-w-[60ch] text-sm text-pretty text-ink-2">{say(step.text)}</p>
  );
  const fields = (
    <SetUpFields
      fields={step.fields}
      values={values}
      errorAt={errorAt}
      keepsSecrets={keepsSecrets}
      hints={known?.values ?? {}}
      after={after}
      speaker={speaker}
      onChange={onChange}
    />
  );
  if (step.folded !== true)
    return (
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className={`text-base font-semibold ${text ? 'pb-1' : 'pb-3'}`}>{say(step.title)}</legend>
        {text}
        {fields}
      </fieldset>
    );
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-2 border border-line bg-sheet open:pb-5"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 rounded-2 px-4 py-2 hover:bg-ink/4 [&::-webkit-details-marker]:hidden">
        <span className="flex min-w-0 flex-1 items-baseline gap-3">
          <span className="flex-none text-base font-medium">{say(step.title)}</span>
          {!isOpen && <Within words={wordsIn(step, values, known)} />}
        </span>
        <Icon name="back" className={`size-4 flex-none text-ink-3 ${isOpen ? 'rotate-90' : '-rotate-90'}`} />
      </summary>
      <div className="flex flex-col gap-4 px-4 pt-1">
        {text}
        {fields}
      </div>
    </details>
  );
}

const Within = ({ words }: { words: readonly string[] }) =>
  words.length === 0 ? null : <span className="truncate text-sm text-ink-3">{words.join(' · ')}</span>;

/** The texts that stand there, or will: what was typed, else what is known. */
const wordsIn = (step: SetUpStep, values: Values, known: KnownByDomain | null): readonly string[] =>
  step.fields.flatMap(({ key, kind }) => {
    const word = values[key] === undefined || values[key] === '' ? known?.values[key] : values[key];
    return kind === 'text' && typeof word === 'string' ? [word] : [];
  });
