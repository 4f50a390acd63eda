import { type Features, intentFeatures } from '../features/features.ts';
import type { Meanings } from '../meanings/meanings.ts';

/** The places a brand's examples use, numbered from zero, and how telling each is. Smaller than the shared table, and its own. */
export type IntentSpace = {
  index: ReadonlyMap<number, number>;
  weight: ReadonlyMap<number, number>;
  /** What the words mean, after the places of the words themselves. */
  meanings: Meanings | undefined;
};

/** How many places there are, those of the meanings included. */
export const widthOf = ({ index, meanings }: IntentSpace): number => Math.max(1, index.size + (meanings?.size ?? 0));

/** How much meanings count beside words and letters, which together have the length √2. */
const MEANINGS_COUNT = 1.2;

/** With thousands of examples, what only one of them says is noise. */
const MANY_EXAMPLES = 2000;

export function intentSpace(read: readonly Features[], meanings?: Meanings): IntentSpace {
  const seen = new Map<number, number>();
  for (const row of read) for (const place of row.places) seen.set(place, (seen.get(place) ?? 0) + 1);
  const index = new Map<number, number>();
  const weight = new Map<number, number>();
  for (const [place, count] of seen) {
    weight.set(place, 1 + Math.log((1 + read.length) / (1 + count)));
    if (count > 1 || read.length < MANY_EXAMPLES) index.set(place, index.size);
  }
  return { index, weight, meanings };
}

/** A text in the space, of length √2 (words and letters are one block each), and the share of it that the space knows. */
function placed(space: IntentSpace, read: Features): Features & { known: number } {
  const unknown = 1 + Math.log(1 + space.weight.size / 1000);
  const places: number[] = [];
  const values: number[] = [];
  let all = 0;
  let knownPart = 0;
  for (const [k, place] of read.places.entries()) {
    const value = (read.values[k] ?? 0) * (space.weight.get(place) ?? unknown);
    all += value * value;
    const at = space.index.get(place);
    if (at === undefined) continue;
    knownPart += value * value;
    places.push(at);
    values.push(value);
  }
  const length = Math.sqrt(all) / Math.SQRT2 || 1;
  return {
    places: Uint32Array.from(places),
    values: Float32Array.from(values, (value) => value / length),
    known: all === 0 ? 0 : knownPart / all,
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
