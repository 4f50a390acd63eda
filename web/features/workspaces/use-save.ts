import { useState } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { announcer } from '../../ui/live-region.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import { onceDrawn } from './once-drawn.ts';

/** Does one thing at a time, says that it went well, and keeps what went wrong in words. */
export function useSave() {
  const t = useText();
  const locale = useLocale();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** Answers whether it went well. `done` is what a screen reader hears then, if anything. */
  const save = async (work: () => Promise<unknown>, done: string = t('settings.saved')): Promise<boolean> => {
    setState('busy');
    setTrouble(null);
    try {
      await work();
      setState('done');
      if (done !== '') announcer.say(done);
      return true;
    } catch (error) {
      setTrouble(troubleOf(error, { unreached: t('ui.unreached'), wrongField: t('settings.wrongField') }, locale));
      setState('idle');
      focusOnWrong();
      return false;
    }
  };
  return {
    busy: state === 'busy',
    isDone: state === 'done',
    /** What belongs to no field. */
    trouble: trouble === null || trouble.at.size > 0 ? null : trouble.sentence,
    code: trouble?.code ?? null,
    errorAt: (field: string): string | null => trouble?.at.get(field) ?? null,
    save,
    forget: () => {
      setTrouble(null);
      setState('idle');
    },
  };
}

/** To the first field that is wrong, once it is marked on the page. */
export const focusOnWrong = (): void =>
  onceDrawn(() => document.querySelector<HTMLElement>('form [aria-invalid=true]')?.focus());
