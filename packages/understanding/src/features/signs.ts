import { concepts } from '../concepts/concepts.ts';
import type { Token } from '../text/tokens.ts';
import { type Gram, placeOfSign } from './grams.ts';

/** What is counted rather than read: questions, shouting, links, mentions, length. Each step of a count is a sign of its own. */
export function signs(text: string, found: readonly Token[], emit: (gram: Gram) => void): void {
  const say = (name: string): void => emit({ place: placeOfSign(name), block: 2, first: 0, last: -1 });
  const steps = (name: string, count: number, marks: readonly number[]): void => {
    for (const mark of marks) if (count >= mark) say(`${name}${mark}`);
  };
  const meant = new Map<string, number>();
  for (const { name } of concepts(found)) meant.set(name, (meant.get(name) ?? 0) + 1);
  for (const [name, times] of meant) steps(name, times, [1, 2, 4]);
  for (const one of meant.keys()) for (const other of meant.keys()) if (one < other) say(`${one}&${other}`);
  if (/[?]/u.test(text)) for (const name of meant.keys()) say(`?${name}`);
  if (meant.size === 0) say('nothing known');
  const [first] = found;
  if (first !== undefined && first.kind === 'word') say(`first ${first.text}`);
  for (const { name, first: at } of concepts(found.slice(0, 4))) if (at === 0) say(`starts ${name}`);
  const of = (kind: Token['kind']): number => found.filter((token) => token.kind === kind).length;
  const words = of('word');
  steps('words', words, [1, 3, 6, 12, 25, 50]);
  steps('links', of('link'), [1, 2]);
  steps('mentions', of('mention'), [1, 2, 4]);
  steps('numbers', of('number'), [1, 3]);
  steps('emoji', of('emoji'), [1, 3, 6]);
  steps('questions', count(text, /\?/gu), [1, 2, 4]);
  steps('exclaims', count(text, /!/gu), [1, 2, 4]);
  const shouted = count(text, /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu);
  steps('shouted', shouted, [1, 3]);
  if (words > 2 && shouted / words > 0.6) say('all shouted');
  if (/[?]\s*$/u.test(text)) say('ends asking');
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
