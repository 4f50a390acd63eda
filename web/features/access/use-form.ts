import { useState, type FormEvent } from 'react';
import { useTrouble } from '../workspaces/use-trouble.ts';

/** Sends a form once at a time, and keeps what went wrong in words a person can use. It stays busy when it went well: the page leaves. */
export function useForm(send: (values: Record<string, string>) => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const { hear, forget, sentence, errorAt } = useTrouble();

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const values = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    setBusy(true);
    forget();
    try {
      await send(values);
    } catch (error) {
      hear(error);
      setBusy(false);
    }
  };
  return {
    busy,
    /** What belongs to no field. */
    trouble: sentence,
    errorAt,
    onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
  };
}
