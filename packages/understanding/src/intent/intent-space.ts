import type { Features } from '../features/features.ts';
import type { Meanings } from '../meanings/meanings.ts';
import { BLOCK_LENGTHS, LETTERS, type IntentFeatures, intentFeatures, WORDS } from './intent-features.ts';

/** The places a brand's examples use, numbered from zero, and how telling each is. Smaller than the shared table, and its own. */
export type IntentSpace = {
  index: ReadonlyMap<number, number>;
  weight: ReadonlyMap<number, number>;
  /** What the words mean, after the places of the words themselves. */
  meanings: Meanings | undefined;
};

/** How many places there are, those of the meanings included. */
export const widthOf = ({ index, meanings }: IntentSpace): number => Math.max(1, index.size + (meanings?.size ?? 0));

/** How much meanings count beside the blocks of `intent-features.ts`. */
const MEANINGS_COUNT = 1.2;

/** From here on, what only one example says takes more memory than it helps. */
const VERY_MANY_EXAMPLES = 10_000;

/** With fewer examples the form of a request and its nearest neighbours mislead: ten or twenty of an intent show too little. */
export const MANY_EXAMPLES = 2000;

export function intentSpace(read: readonly IntentFeatures[], meanings?: Meanings): IntentSpace {
  const seen = new Map<number, number>();
  for (const { places, blocks } of read)
    for (const [k, place] of places.entries())
      if (read.length >= MANY_EXAMPLES || (blocks[k] ?? 0) <= LETTERS) seen.set(place, (seen.get(place) ?? 0) + 1);
  const index = new Map<number, number>();
  const weight = new Map<number, number>();
  for (const [place, count] of seen) {
    weight.set(place, 1 + Math.log((1 + read.length) / (1 + count)));
    if (count > 1 || read.length < VERY_MANY_EXAMPLES) index.set(place, index.size);
  }
  return { index, weight, meanings };
}

/**
 * A text in the space, and the share of its words and letters that the space knows. A block is brought to its length after its
 * places are weighed, not before, so that rare letters do not drown the words.
 */
function placed(space: IntentSpace, { places, loudness, blocks }: IntentFeatures): Features & { known: number } {
  const unknown = 1 + Math.log(1 + space.weight.size / 1000);
  const inside: number[] = [];
  const values = new Float32Array(places.length);
  const all = new Float64Array(BLOCK_LENGTHS.length);
  const known = new Float64Array(BLOCK_LENGTHS.length);
  for (const [k, place] of places.entries()) {
    const value = (loudness[k] ?? 0) * (space.weight.get(place) ?? unknown);
    const block = blocks[k] ?? 0;
    values[k] = value;
    all[block] = (all[block] ?? 0) + value * value;
    if (!space.index.has(place)) continue;
    known[block] = (known[block] ?? 0) + value * value;
    inside.push(k);
  }
  const scales = BLOCK_LENGTHS.map((length, block) => length / Math.sqrt(all[block] || 1));
  const share = (block: number): number => (known[block] ?? 0) / (all[block] || 1);
  return {
    places: Uint32Array.from(inside, (k) => space.index.get(places[k] ?? 0) ?? 0),
    values: Float32Array.from(inside, (k) => (values[k] ?? 0) * (scales[blocks[k] ?? 0] ?? 0)),
    known: (share(WORDS) + share(LETTERS)) / 2,
  };
}

export function placedText(space: IntentSpace, text: string): Features & { known: number } {
  const row = placed(space, intentFeatures(text));
  if (space.meanings === undefined) return row;
  const meant = space.meanings.of(text);
  const said = row.places.length;
  const places = new Uint32Array(said + meant.length);
  const values = new Float32Array(said + meant.length);
  places.set(row.places);
  values.set(row.values);
  for (const [k, value] of meant.entries()) {
    places[said + k] = space.index.size + k;
    values[said + k] = value * MEANINGS_COUNT;
  }
  return { places, values, known: row.known };
}
