/**
 * What `Intl` is asked with: where the desk speaks English, the reader's own. One reads *24 Nov, 13:05*, another *Nov 24, 1:05 PM*, and
 * plain `en` is the American one.
 *
 * @param asked the browser's languages, the preferred first
 */
export const englishHere = (language: string, asked: readonly string[]): string =>
  language === 'en' ? (asked.find((each) => /^en-[A-Z]{2}$/u.test(each)) ?? language) : language;
