/** Writes `word` with the capitals of `model`: "Hola" → "Buenas", "HOLA" → "BUENAS". */
export const withCaseOf = (model: string, word: string): string => {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(model) ? capitalised(word) : word;
};

/** First letter in capitals, the rest as it is. */
export const capitalised = (word: string): string => {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
};
