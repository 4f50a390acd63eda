import { ENGLISH } from './english.ts';
import type { OrderWord } from './order-words.ts';
import { SPANISH } from './spanish.ts';
import type { Tongue } from './tongue.ts';

export type Quantity = { qty: number; unit?: string; bundled?: boolean; next: number };

/** How many and of which measure, read from `at`: "dos docenas de", "kilo y medio de", "un par de", "3 ×". Nothing where no number stands. */
export function quantityAt(words: readonly OrderWord[], at: number, tongue: Tongue): Quantity | undefined {
  const many = numberAt(words, at, tongue);
  let next = many?.next ?? at;
  let qty = many?.qty ?? 1;
  const plain = words[next]?.plain ?? '';
  const unit = unitOf(plain);
  const bundle = BUNDLES.get(plain);
  if (bundle !== undefined) {
    // "un par de botas" is one thing to whoever sells them.
    const isOne =
      PAIR.test(plain) && tongue.of.has(words[next + 1]?.plain ?? '') && WORN.test(words[next + 2]?.plain ?? '');
    qty *= isOne ? 1 : bundle;
    next += 1;
    // "dos docenas y media"
    if (
      tongue.and.has(words[next]?.plain ?? '') &&
      /^medi[oa]$/u.test(words[next + 1]?.plain ?? '') &&
      tongue.of.has(words[next + 2]?.plain ?? '')
    ) {
      qty += bundle / 2;
      next += 2;
    }
  } else if (unit !== undefined && followsMeasure(words, next + 1, tongue)) {
    next += 1;
    if (tongue.and.has(words[next]?.plain ?? '') && /^(?:medi[oa]|cuarto)$/u.test(words[next + 1]?.plain ?? '')) {
      qty += words[next + 1]?.plain === 'cuarto' ? 0.25 : 0.5;
      next += 2;
    }
    if (tongue.of.has(words[next]?.plain ?? '')) next += 1;
    return { ...inLarge(qty, unit), next };
  } else if (many === undefined) return undefined;
  if (words[next]?.plain === '×') next += 1;
  const countable = COUNTED.has(words[next]?.plain ?? '');
  if (countable) next += 1;
  if ((bundle !== undefined || countable) && tongue.of.has(words[next]?.plain ?? '')) next += 1;
  return { qty, bundled: bundle !== undefined, next };
}

function numberAt(words: readonly OrderWord[], at: number, tongue: Tongue): Quantity | undefined {
  const plain = words[at]?.plain ?? '';
  const after = words[at + 1]?.plain ?? '';
  if (/^\d{1,4}(?:[.,]\d+)?$/u.test(plain)) return { qty: Number(plain.replace(',', '.')), next: at + 1 };
  const said =
    tongue.numbers.get(plain) ??
    (/^otr[oa]s$/u.test(plain) && (tongue.numbers.has(after) || /^\d+$/u.test(after)) ? 1 : undefined);
  if (said === undefined) return undefined;
  // "otras dos", "una media docena": the second number is the number.
  const second = tongue.numbers.get(after);
  if (said === 1 && second !== undefined && (second > 1 || (second === 0.5 && BUNDLES.has(words[at + 2]?.plain ?? ''))))
    return { qty: second, next: at + 2 };
  if (/^otr[oa]s$|^another$/u.test(plain) && /^\d+$/u.test(after)) return { qty: Number(after), next: at + 2 };
  // "ciento cincuenta gramos"
  if (said >= 100 && second !== undefined && second >= 10 && second < 100) return { qty: said + second, next: at + 2 };
  return { qty: said, next: at + 1 };
}

const followsMeasure = (words: readonly OrderWord[], at: number, tongue: Tongue): boolean =>
  tongue.of.has(words[at]?.plain ?? '') || tongue.and.has(words[at]?.plain ?? '');

const BUNDLES: ReadonlyMap<string, number> = new Map([
  ['docena', 12],
  ['docenas', 12],
  ['par', 2],
  ['pares', 2],
  ['dozen', 12],
  ['decena', 10],
  ['centenar', 100],
  ['couple', 2],
  ['pair', 2],
]);
const PAIR = /^par(?:es)?$/u;
const WORN =
  /^(?:zapat\p{L}+|zapas|botas|botines|botitas|tenis|tacones|sandalias|chanclas|ojotas|chanclos|guantes|medias|calcet\p{L}+|aretes|aros|pendientes|zarcillos|gafas|lentes|anteojos|muletas|patines|playeras|deportivas|alpargatas|pantuflas|crocs|cholas)$/u;

/** Weights in kilos, whatever they were said in: shops count them so. */
const inLarge = (qty: number, unit: string): { qty: number; unit: string } =>
  unit === 'g' ? { qty: Math.round(qty) / 1000, unit: 'kg' } : { qty, unit };

const COUNTED: ReadonlySet<string> = new Set([
  'unidades',
  'unidad',
  'uds',
  'ud',
  'unid',
  'piezas',
  'pieza',
  'pcs',
  'units',
]);

/** The number a short piece of text says, in figures or in a word. */
export function numberOf(said: string): number | undefined {
  const plain = said.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (/^\d/u.test(plain)) return Number(plain.replace(',', '.'));
  return SPANISH.numbers.get(plain) ?? ENGLISH.numbers.get(plain);
}

/** A number word or figure inside a longer pattern, folded. Longest first, so that "dieciseis" is not "diez". */
export const QUANTITY = String.raw`(?:\d+(?:[.,]\d+)?|${[...SPANISH.numbers.keys(), ...ENGLISH.numbers.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Measures that stand between a quantity and its thing, and the short name each goes by. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kilos?|kilitos?|kgs?|kilogramos?)$/u, 'kg'],
  [/^(?:gramos?|grs?|g|grams?)$/u, 'g'],
  [/^(?:litros?|litritos?|lts?|l|litres?|liters?)$/u, 'l'],
  [/^(?:mililitros?|ml)$/u, 'ml'],
  [/^(?:metros?|m|metres?|meters?)$/u, 'm'],
  [/^(?:libras?|libritas?|lbs?|pounds?)$/u, 'lb'],
];

/** The short name of a measure: "kilos" is kg. */
export const unitOf = (said: string): string | undefined => UNITS.find(([pattern]) => pattern.test(said))?.[1];

/** Whether a word is a measure: kilo, litre. */
export const isUnit = (plain: string): boolean => unitOf(plain) !== undefined;
