import { type Features, topicFeatures } from '../features/features.ts';

/** The places a brand's examples use, numbered from zero, and how telling each is. Smaller than the shared table, and its own. */
export type IntentSpace = { index: ReadonlyMap<number, number>; weight: ReadonlyMap<number, number> };

/** With thousands of examples, what only one of them says is noise. */
const MANY_EXAMPLES = 2000;

export function intentSpace(read: readonly Features[]): IntentSpace {
  const seen = new Map<number, number>();
  for (const row of read) for (const place of row.places) seen.set(place, (seen.get(place) ?? 0) + 1);
  const index = new Map<number, number>();
  const weight = new Map<number, number>();
  for (const [place, count] of seen) {
    weight.set(place, 1 + Math.log((1 + read.length) / (1 + count)));
    if (count > 1 || read.length < MANY_EXAMPLES) index.set(place, index.size);
  }
  return { index, weight };
}

/** A text in the space, of length √2 (words and letters are one block each), and the share of it that the space knows. */
export function placed(space: IntentSpace, read: Features): Features & { known: number } {
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

export const placedText = (space: IntentSpace, text: string): Features & { known: number } =>
  placed(space, topicFeatures(text));
