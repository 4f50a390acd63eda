import { useState, type FormEvent } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { troubleOf, type Trouble } from '../workspaces/trouble.ts';
import { focusOnWrong } from '../workspaces/use-save.ts';

/** Sends a form once at a time, and keeps what went wrong in words a person can use. It stays busy when it went well: the page leaves. */
export function useForm(send: (values: Record<string, string>) => Promise<void>) {
  const t = useText();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const values = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    setBusy(true);
    setTrouble(null);
    try {
      await send(values);
    } catch (error) {
      setTrouble(troubleOf(error, { unreached: t('ui.unreached'), wrongField: t('access.wrong_field') }, locale));
      setBusy(false);
      focusOnWrong();
    }
  };
  return {
    busy,
    /** What belongs to no field. */
    trouble: trouble === null || trouble.at.size > 0 ? null : trouble.sentence,
    errorAt: (field: string): string | null => trouble?.at.get(field) ?? null,
    onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
  };
}
