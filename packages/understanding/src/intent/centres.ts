import type { Features } from '../features/features.ts';

/** The mean of each intent's examples, kept place by place. */
export type Centres = { means: ReadonlyMap<number, Float32Array>; lengths: Float32Array };

export function centresOf(rows: readonly Features[], truths: readonly number[], classes: number): Centres {
  const counts = new Float32Array(classes);
  for (const truth of truths) counts[truth] = (counts[truth] ?? 0) + 1;
  const means = new Map<number, Float32Array>();
  for (const [at, row] of rows.entries()) {
    const truth = truths[at] ?? 0;
    for (const [k, place] of row.places.entries()) {
      let mean = means.get(place);
      if (mean === undefined) means.set(place, (mean = new Float32Array(classes)));
      mean[truth] = (mean[truth] ?? 0) + (row.values[k] ?? 0) / (counts[truth] ?? 1);
    }
  }
  const lengths = new Float32Array(classes);
  for (const mean of means.values())
    for (let k = 0; k < classes; k += 1) lengths[k] = (lengths[k] ?? 0) + (mean[k] ?? 0) ** 2;
  return { means, lengths: lengths.map(Math.sqrt) };
}

/** How near the nearest and the second centre are, as cosines. */
export function nearest({ means, lengths }: Centres, row: Features): [number, number] {
  const sums = new Float32Array(lengths.length);
  let own = 0;
  for (const [k, place] of row.places.entries()) {
    const value = row.values[k] ?? 0;
    own += value * value;
    const mean = means.get(place);
    if (mean !== undefined) for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + value * (mean[c] ?? 0);
  }
  let [first, second] = [0, 0];
  for (const [c, sum] of sums.entries()) {
    const cosine = sum / ((lengths[c] ?? 1) * Math.sqrt(own) || 1);
    if (cosine > first) [first, second] = [cosine, first];
    else if (cosine > second) second = cosine;
  }
  return [first, second];
}
