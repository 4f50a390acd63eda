import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { announcer } from '../../ui/live-region.ts';
import { useTrouble } from './use-trouble.ts';

/** Does one thing at a time, says that it went well, and keeps what went wrong in words. */
export function useSave() {
  const t = useText();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const { hear, forget, code, sentence, errorAt } = useTrouble();
  /** Answers whether it went well. `done` is what a screen reader hears then, if anything. */
  const save = async (work: () => Promise<unknown>, done: string = t('settings.saved')): Promise<boolean> => {
    setState('busy');
    forget();
    try {
      await work();
      setState('done');
      if (done !== '') announcer.say(done);
      return true;
    } catch (error) {
      hear(error);
      setState('idle');
      return false;
    }
  };
  return {
    busy: state === 'busy',
    isDone: state === 'done',
    /** What belongs to no field. */
    trouble: sentence,
    code,
    errorAt,
    save,
    forget: () => {
      forget();
      setState('idle');
    },
  };
}
