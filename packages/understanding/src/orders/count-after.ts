import type { OrderWord } from './order-words.ts';
import { type Quantity, quantityAt, unitOf } from './quantities.ts';
import type { Tongue } from './tongue.ts';

export type CountAfter = Quantity & { holder?: string };

/** "limones una docena", "papa 3 libras", "mantequilla una": how many, said after the thing and followed by nothing that it could count. */
export function countAfter(words: readonly OrderWord[], at: number, tongue: Tongue): CountAfter | undefined {
  const before = words[at - 1]?.plain ?? '';
  if (tongue.of.has(before) || tongue.with === before || tongue.marks.has(before)) return undefined;
  const ends = (place: number): boolean => endsAt(words[place], tongue);
  // "crema un cuarto"
  if (/^un$/u.test(words[at]?.plain ?? '') && /^cuart(?:o|ito)$/u.test(words[at + 1]?.plain ?? '') && ends(at + 2))
    return { qty: 0.25, unit: 'kg', next: at + 2 };
  const many = quantityAt(words, at, tongue);
  if (many === undefined) return undefined;
  // "una libra y cilantro"; "una libra de queso" is a thing of its own.
  if (many.unit !== undefined)
    return ends(many.next) && !tongue.of.has(words[many.next - 1]?.plain ?? '')
      ? { qty: many.qty, unit: many.unit, next: many.next }
      : undefined;
  // "hierbabuena un manojo": one bunch of it.
  const holder = words[many.next];
  if (holder !== undefined && HOLDS.test(holder.plain) && ends(many.next + 1))
    return { qty: many.qty, holder: holder.said, next: many.next + 1 };
  const measure = unitOf(words[many.next]?.plain ?? '');
  const next = measure === undefined ? many.next : many.next + 1;
  if (!ends(next)) return undefined;
  if (measure === 'g') return { qty: Math.round(many.qty) / 1000, unit: 'kg', next };
  return { qty: many.qty, ...(measure === undefined ? {} : { unit: measure }), next };
}

const endsAt = (word: OrderWord | undefined, tongue: Tongue): boolean =>
  word === undefined || word.part || tongue.and.has(word.plain) || tongue.breaks.has(word.plain);

/** What things are counted in. */
const HOLDS =
  /^(?:manojos?|atados?|ramos?|ramas?|ramilletes?|plantas?|rollos?|bolsas?|bolsitas?|cajas?|paquetes?|latas?|botellas?|botes?|tarros?|frascos?|sacos?|bultos?|barras?|bandejas?|sobres?|racion(?:es)?|porcion(?:es)?|orden(?:es)?|hojas?|ristras?|mallas?|packs?|tiras?|tabletas?|cabezas?|cubetas?|canastas?|carton(?:es)?|dientes?|gajos?|cajones|cajon|bidon(?:es)?)$/u;
