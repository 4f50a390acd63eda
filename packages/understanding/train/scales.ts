import type { Features } from '../src/features/features.ts';

/** Inverse document frequency: what everybody says says little. */
export function idf(rows: readonly Features[], places: number): Float32Array {
  const seen = new Float32Array(places);
  for (const row of rows) for (const place of row.places) seen[place] = (seen[place] ?? 0) + 1;
  return seen.map((count) => (count === 0 ? 0 : 1 + Math.log((1 + rows.length) / (1 + count))));
}

/** How one-sided each place is (Wang and Manning 2012): the log of the ratio of its share in both sides, by presence. */
export function sidedness(
  rows: readonly Features[],
  isYes: readonly boolean[],
  places: number,
  smooth = 1,
): Float32Array {
  const yes = new Float64Array(places).fill(smooth);
  const no = new Float64Array(places).fill(smooth);
  for (const [at, row] of rows.entries()) {
    const side = isYes[at] === true ? yes : no;
    for (const place of row.places) side[place] = (side[place] ?? 0) + 1;
  }
  const sum = (side: Float64Array): number => side.reduce((total, value) => total + value, 0);
  const [allYes, allNo] = [sum(yes), sum(no)];
  return Float32Array.from(yes, (count, place) => Math.log(count / allYes / ((no[place] ?? smooth) / allNo)));
}
