import type { Features } from '../features/features.ts';

/** The examples of each intent as they lie in the space, and how long each is. */
export type Examples = readonly (readonly { row: Features; length: number }[])[];

export function examplesOf(rows: readonly Features[], truths: readonly number[], classes: number): Examples {
  const of: { row: Features; length: number }[][] = Array.from({ length: classes }, () => []);
  for (const [at, row] of rows.entries()) of[truths[at] ?? 0]?.push({ row, length: lengthOf(row) });
  return of;
}

/**
 * The loudest intent; and where others are almost as loud, the one with examples that are the most like the text. A machine
 * learns what most examples of an intent share: one that says a rare thing in the same words is worth hearing beside it.
 */
export function loudest(votes: Float64Array, examples: Examples, row: Features, width: number): number {
  const order = [...votes.keys()].sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0));
  const [first = 0] = order;
  const near = order.slice(0, LISTENED_TO).filter((k) => (votes[k] ?? 0) > (votes[first] ?? 0) - MOST_MOVED);
  if (near.length < 2 || examples.length === 0) return first;
  const text = new Float32Array(width);
  for (const [k, place] of row.places.entries()) text[place] = row.values[k] ?? 0;
  const length = lengthOf(row);
  const likeness = near.map((k) =>
    (examples[k] ?? []).reduce(
      (sum, each) => sum + (dot(text, each.row) / (length * each.length || 1)) ** SHARPNESS,
      0,
    ),
  );
  const all = likeness.reduce((sum, value) => sum + value, 0) || 1;
  const moved = near.map((k, at) => (votes[k] ?? 0) + LIKENESS_VOTE * Math.log((likeness[at] ?? 0) / all + LEAST));
  return near[moved.indexOf(Math.max(...moved))] ?? first;
}

// All four were chosen on held-out rows of BANKING77, HWU64 and MTOD.
const LISTENED_TO = 3;
const LIKENESS_VOTE = 0.06;
/** So high that the few nearest examples decide, and not how many examples there are. */
const SHARPNESS = 12;
const LEAST = 1e-3;
const MOST_MOVED = LIKENESS_VOTE * Math.log((1 + LEAST) / LEAST);

const lengthOf = ({ values }: Features): number => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

function dot(text: Float32Array, { places, values }: Features): number {
  let sum = 0;
  for (let k = 0; k < places.length; k += 1) sum += (text[places[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return sum;
}
