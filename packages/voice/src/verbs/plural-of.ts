import { readingsOf } from './analyse.ts';

/** "creo" → "creemos": the likeliest first person plural of a bare singular form, or nothing when it is no verb. */
export const pluralOf = (form: string): string | undefined => readingsOf(form.toLowerCase())[0]?.pl;
