const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  unos: 1,
  unas: 1,
  otro: 1,
  otra: 1,
  dos: 2,
  ambos: 2,
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
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  cien: 100,
  medio: 0.5,
  media: 0.5,
};

/** How a quantity is written, folded: digits, words, dozens. Longest first, so that "media docena" is not "media". */
export const QUANTITY = String.raw`(?:\d+(?:[.,]\d+)?|media docena|una docena|docena|un par|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

export function quantityOf(said: string): number | undefined {
  if (said === 'media docena') return 6;
  if (said === 'una docena' || said === 'docena') return 12;
  if (said === 'un par') return 2;
  if (/^\d/u.test(said)) return Number(said.replace(',', '.'));
  return WORDS[said];
}

/** Measures that stand between a quantity and its thing, and the short name each goes by. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kilos?|kgs?|kilogramos?)$/u, 'kg'],
  [/^(?:gramos?|grs?|g)$/u, 'g'],
  [/^(?:litros?|lts?|l)$/u, 'l'],
  [/^(?:mililitros?|ml)$/u, 'ml'],
  [/^(?:metros?|m)$/u, 'm'],
];

export const unitOf = (said: string): string | undefined => UNITS.find(([pattern]) => pattern.test(said))?.[1];
