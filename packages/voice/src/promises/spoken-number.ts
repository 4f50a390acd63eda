/** From one to twelve: what the hours of a clock are called. */
export const hourNumbers: Readonly<Record<string, number>> = {
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const words: Readonly<Record<string, number>> = {
  ...hourNumbers,
  un: 1,
  quince: 15,
  veinte: 20,
  treinta: 30,
  fifteen: 15,
  a: 1,
  an: 1,
};

/** The number words that a time of day or a span of time is said with, for a pattern. */
export const numberWords = Object.keys(words).join('|');

/** "3", "tres", "three" and "a" as a number. */
export const spokenNumber = (word: string): number | undefined =>
  /^\d+$/u.test(word) ? Number(word) : words[word.toLowerCase()];
