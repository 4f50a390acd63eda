import { useRef, useState } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { inWords } from '../../live/in-words.ts';
import { errorIn, isAllAtFields, troubleOf, type Trouble } from './trouble.ts';
import { onceDrawn } from './once-drawn.ts';
import { wrongValue } from './wrong-value.ts';

/** What went wrong, each sentence in one place: at its field if the form has it, else under the form. */
export function useTrouble() {
  const t = useText();
  const locale = useLocale();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  // the fields of this form, known from their having been drawn: what is said of another must not go unsaid
  const fields = useRef(new Set<string>());
  return {
    hear: (error: unknown): void => {
      setTrouble(troubleOf(error, { why: inWords(error, t), wrong: (value) => wrongValue(value, t) }, locale));
      focusOnWrong();
    },
    forget: (): void => setTrouble(null),
    code: trouble?.code ?? null,
    /** What belongs to no field. */
    sentence: trouble === null || isAllAtFields(trouble, fields.current) ? null : trouble.sentence,
    errorAt: (field: string): string | null => {
      fields.current.add(field);
      return trouble === null ? null : errorIn(trouble, field);
    },
  };
}

/** To the first field that is wrong, once it is marked on the page. */
export const focusOnWrong = (): void =>
  onceDrawn(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus());
