import type { Locale } from '@tertulia/contract';

/** Each language under its own name, whatever the reader's. */
export const locales: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'es-ES', name: 'Español (España)' },
  { locale: 'es-419', name: 'Español (Latinoamérica)' },
  { locale: 'es', name: 'Español' },
  { locale: 'en', name: 'English' },
];
