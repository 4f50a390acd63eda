/** A word that stands alone, as a choice in a list does: with a capital, as the reader's language has them. */
export const capitalised = (word: string, locale: string): string => {
  const [first = ''] = word;
  return first.toLocaleUpperCase(locale) + word.slice(first.length);
};
