import type { ChannelManifest } from '@tertulia/contract';
import type { InDesk } from './in-desk-fields.tsx';
import type { Values } from './set-up-fields.tsx';
import { stepsFor } from './steps-for.ts';

/** What was typed before somebody left for the vendor's page. Never a secret. */
export type KeptForm = {
  readonly channel: string;
  readonly way: string;
  readonly values: Values;
  readonly inDesk: InDesk;
};

const KEY = 'tertulia.authorizing';

export function keepForm(manifest: ChannelManifest, form: KeptForm): void {
  const secret = new Set(
    stepsFor(manifest, form.way).flatMap(({ fields }) =>
      fields.flatMap(({ key, kind }) => (kind === 'secret' ? [key] : [])),
    ),
  );
  const values = Object.fromEntries(Object.entries(form.values).filter(([key]) => !secret.has(key)));
  sessionStorage.setItem(KEY, JSON.stringify({ ...form, values }));
}

/** Once: whoever begins anew afterwards begins with an empty form. */
export function takeKeptForm(): KeptForm | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as KeptForm); // written by the function above, in this very tab
}

export const hasKeptForm = (): boolean => sessionStorage.getItem(KEY) !== null;

export const forgetForm = (): void => sessionStorage.removeItem(KEY);
