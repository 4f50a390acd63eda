import { shortText } from '../text/short-text.ts';
import { tokens } from '../text/tokens.ts';
import { signs } from './signs.ts';
import { type Gram, grams, PLACES } from './grams.ts';

/** A text as the models see it: places and their values, each place once. */
export type Features = { places: Uint32Array; values: Float32Array };

export function features(text: string): Features {
  const read = shortText(text);
  const found = tokens(read);
  const all: Gram[] = [];
  grams(found, (gram) => all.push(gram));
  signs(read, found, (gram) => all.push(gram));
  return weigh(all);
}

/** Words and letters alone: for topics, where how something is said does not matter. */
export function topicFeatures(text: string): Features {
  const all: Gram[] = [];
  grams(tokens(shortText(text)), (gram) => all.push(gram));
  return weigh(all);
}

/** Words, letters and signs are three blocks, each of length one, so that a long word does not drown a short sentence. */
function weigh(all: readonly Gram[]): Features {
  const counts = new Map<number, number>();
  for (const { place, block } of all) {
    const key = block * PLACES + place;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const squares = [0, 0, 0];
  counts.forEach((count, key) => {
    const block = Math.floor(key / PLACES);
    squares[block] = (squares[block] ?? 0) + (1 + Math.log(count)) ** 2;
  });
  const merged = new Map<number, number>();
  counts.forEach((count, key) => {
    const block = Math.floor(key / PLACES);
    const value = (1 + Math.log(count)) / Math.sqrt(squares[block] ?? 1);
    merged.set(key % PLACES, (merged.get(key % PLACES) ?? 0) + value);
  });
  return { places: Uint32Array.from(merged.keys()), values: Float32Array.from(merged.values()) };
}
