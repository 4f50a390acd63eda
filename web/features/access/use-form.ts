import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Refused } from '../../live/refused.ts';

export type FormTrouble = {
  readonly sentence: string;
  readonly code: string | null;
  readonly fields: ReadonlyMap<string, string>;
};

/** Sends a form once at a time, and keeps what went wrong in words a person can use. */
export function useForm(send: (values: Record<string, string>) => Promise<void>) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);

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
      setTrouble(
        error instanceof Refused
          ? {
              sentence: error.message,
              code: error.code,
              fields: new Map(
                (error.problem.fields ?? []).map((field) => [field.path.replace(/^body\./, ''), field.message]),
              ),
            }
          : { sentence: t('ui.unreached'), code: null, fields: new Map() },
      );
      setBusy(false);
    }
  };
  return { busy, trouble, onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event) };
}
