import type { Anchor } from './order-item.ts';
import type { OrderWord } from './order-words.ts';
import { quantityAt } from './quantities.ts';
import type { Tongue } from './tongue.ts';

/** What a thing begins with: a quantity, or its article. */
export function anchorAt(words: readonly OrderWord[], at: number, tongue: Tongue): Anchor | undefined {
  const many = quantityAt(words, at, tongue);
  if (many !== undefined) return { ...many, counted: true };
  if (!tongue.articles.has(words[at]?.plain ?? '')) return undefined;
  // "me la subís": no article, but what is spoken of.
  if (/^l[ao]s?$/u.test(words[at]?.plain ?? '') && /^(?:me|nos|te|os|se)$/u.test(words[at - 1]?.plain ?? ''))
    return undefined;
  const measured = quantityAt(words, at + 1, tongue);
  if (measured?.unit !== undefined || measured?.bundled === true) return { ...measured, counted: true };
  const next = words[at + 1];
  const noun = words[at + 2];
  // "las dos últimas quesadillas", and not "la 14" of the catalogue.
  if (
    /s$/u.test(words[at]?.plain ?? '') &&
    measured !== undefined &&
    tongue.numbers.has(next?.plain ?? '') &&
    noun?.part === false
  )
    return { ...measured, counted: true };
  if (OTHER.test(next?.plain ?? '')) return { qty: 1, next: at + 2, counted: true };
  // "la puedo descambiar", "la pedí": a pronoun, and no article.
  if (next !== undefined && tongue.lead(next.plain, undefined, next.said) && !tongue.marks.has(next.plain))
    return undefined;
  return { qty: 1, next: at + 1, counted: false };
}

/** "otra", "el otro": one more, or what is left. */
export const OTHER = /^(?:otr[oa]s?|another)$/u;

/** A quantity that is none of the name: not "de dos", "a la una". */
export const beginsCount = (words: readonly OrderWord[], at: number, tongue: Tongue): boolean =>
  !/^(?:de|del|con|a|en|con|y|num|of|with)$/u.test(words[at - 1]?.plain ?? '') &&
  (tongue.numbers.has(words[at]?.plain ?? '') || /^\d+$/u.test(words[at]?.plain ?? '')) &&
  words[at + 1]?.part === false &&
  !tongue.breaks.has(words[at + 1]?.plain ?? '') &&
  !tongue.and.has(words[at + 1]?.plain ?? '');
