import { useState, type FormEvent } from 'react';
import { useText, type Text } from '../i18n/use-text.ts';
import { wrongInField, type Wrong } from './wrong-in-field.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The check of a form stays the browser's; the words, their place and the way back to them are ours. `error` is what the server said,
 * and gives way to what is wrong with the field as it stands now.
 */
export function useWrong(error: string | null) {
  const t = useText();
  const [wrong, setWrong] = useState<Wrong | null>(null);
  return {
    error: wrong === null ? error : sentence(t, wrong),
    hears: {
      onInvalid: (event: FormEvent<Control>) => {
        event.preventDefault(); // no bubble, and so no focus either: that is ours too
        const control = event.currentTarget;
        setWrong(wrongInField(control));
        if (control.form?.querySelector(wrongControl) === control) control.focus();
      },
      onInput: () => setWrong(null),
    },
  };
}

const wrongControl = ':is(input, select, textarea):invalid';

function sentence(t: Text, wrong: Wrong): string {
  if (wrong.key === 'said') return wrong.words;
  if (wrong.key === 'short') return t('ui.wrong.short', wrong.values);
  if (wrong.key === 'least' || wrong.key === 'most') return t(`ui.wrong.${wrong.key}`, wrong.values);
  return t(`ui.wrong.${wrong.key}`);
}
