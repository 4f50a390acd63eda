import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Refused } from '../../live/refused.ts';

/** Does one thing at a time and keeps what went wrong in words. Answers whether it went well. */
export function useSave() {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      return true;
    } catch (error) {
      setTrouble(error instanceof Refused ? error.message : t('ui.unreached'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, save, forget: () => setTrouble(null) };
}
