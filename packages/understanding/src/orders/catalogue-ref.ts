import { mannerAt } from './manner.ts';
import type { Anchor, OrderItem } from './order-item.ts';
import type { OrderWord } from './order-words.ts';
import { quantityAt } from './quantities.ts';
import type { Tongue } from './tongue.ts';

/** A number or code of the catalogue: "del 7", "número 12 × 3", "B-20". */
export function refAt(
  words: readonly OrderWord[],
  from: number,
  anchor: Anchor | undefined,
  tongue: Tongue,
): { item: OrderItem; next: number } | undefined {
  let at = from;
  let marked = anchor !== undefined && !anchor.counted;
  // "2 del 5" is the fifth dish, "2 de 5" is not.
  while (
    tongue.marks.has(words[at]?.plain ?? '') ||
    tongue.of.has(words[at]?.plain ?? '') ||
    tongue.articles.has(words[at]?.plain ?? '')
  ) {
    marked ||= words[at]?.plain !== 'de';
    at += 1;
  }
  let ref = words[at]?.said ?? '';
  if (tongue.marks.has('numbers')) ref = ref.replace(/(?<=\d)'?s$/u, '');
  const code = /^[a-z]{1,4}-?\d+[a-z]?$/iu.test(ref);
  // "una 12 sin gluten": one of the twelfth.
  marked ||= anchor?.qty === 1 && anchor.counted && /^(?:una?|otr[oa])$/u.test(words[from - 1]?.plain ?? '');
  if (!code && !(marked && /^\d+(?:-?[a-z\d]+)?$/iu.test(ref))) return undefined;
  let qty = anchor?.qty ?? 1;
  at += 1;
  if (words[at]?.plain === '×' && /^\d+$/u.test(words[at + 1]?.plain ?? '')) {
    qty = Number(words[at + 1]?.plain);
    at += 2;
  }
  if (words[at]?.plain === 'mas') at += 1;
  const sized = SIZED.test(words[at]?.plain ?? '') ? words[at]?.said : undefined;
  if (sized !== undefined) at += 1;
  const after = words[at];
  const ends =
    after === undefined ||
    after.part ||
    tongue.and.has(after.plain) ||
    tongue.breaks.has(after.plain) ||
    tongue.edges.has(after.plain) ||
    tongue.lead(after.plain, undefined, after.said) ||
    mannerAt(words, at, tongue, false) !== undefined ||
    quantityAt(words, at, tongue) !== undefined;
  return ends ? { item: { qty, ref, ...(sized === undefined ? {} : { mods: [sized] }) }, next: at } : undefined;
}

/** "la 9 familiar": which of its sizes. */
const SIZED = /^(?:grande|chic[oa]|median[oa]|pequen[oa]|familiar|individual|doble|large|small|medium)$/u;
