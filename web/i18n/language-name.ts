import { capitalised } from './capitalised.ts';

/** A language as its reader calls it: *Spanish (Spain)*, *Español (España)*. */
export const languageName = (language: string, locale: string): string =>
  capitalised(
    new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(language) ?? language,
    locale,
  );
