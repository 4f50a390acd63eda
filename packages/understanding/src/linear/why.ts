import { concepts } from '../concepts/concepts.ts';
import { grams, placeOfSign } from '../features/grams.ts';
import { shortText } from '../text/short-text.ts';
import { tokens } from '../text/tokens.ts';
import type { Head } from './model.ts';

/** The words that decided: those whose letters and neighbours pulled hardest towards this head, strongest first. */
export function why(text: string, head: Head, bits: number, atMost = 4): string[] {
  const read = shortText(text);
  const found = tokens(read);
  const pull = new Float64Array(found.length);
  const mask = (1 << bits) - 1;
  grams(found, ({ place, block, first, last }) => {
    // A word has many letter n-grams and one of its own: each block is shared among what it is made of.
    const weight = (head.weights[place & mask] ?? 0) / (block === 0 ? 1 : LETTERS_PER_WORD);
    for (let at = first; at <= last; at += 1) pull[at] = (pull[at] ?? 0) + weight / (last - first + 1);
  });
  for (const { name, first, last } of concepts(found)) {
    const weight = head.weights[placeOfSign(`${name}1`) & mask] ?? 0;
    for (let at = first; at <= last; at += 1) pull[at] = (pull[at] ?? 0) + weight / (last - first + 1);
  }
  const order = [...found.keys()].filter((at) => (pull[at] ?? 0) > 0 && found[at]?.kind !== 'mark');
  order.sort((one, other) => (pull[other] ?? 0) - (pull[one] ?? 0) || one - other);
  const said = order.map((at) => read.slice(found[at]?.start, found[at]?.end));
  return [...new Set(said)].slice(0, atMost);
}

const LETTERS_PER_WORD = 4;
