import type { Thresholds } from '../src/linear/model.ts';

/** The lowest probability from which precision holds at 80, 90 and 95 per cent, and the one with the best F1 (or macro-F1 of yes and no). */
export function thresholdTable(
  probabilities: readonly number[],
  isYes: readonly boolean[],
  best: 'f1' | 'macro' = 'f1',
): Thresholds {
  const order = [...probabilities.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const allYes = isYes.filter(Boolean).length;
  const reach: { probability: number; precision: number; quality: number; taken: number }[] = [];
  let right = 0;
  for (const [rank, at] of order.entries()) {
    if (isYes[at] === true) right += 1;
    const next = order[rank + 1];
    if (next !== undefined && probabilities[next] === probabilities[at]) continue;
    const taken = rank + 1;
    const f1 = (2 * right) / (taken + allYes);
    const no = isYes.length - taken;
    const f1No = (2 * (no - (allYes - right))) / (no + isYes.length - allYes || 1);
    reach.push({
      probability: probabilities[at] ?? 0,
      precision: right / taken,
      quality: best === 'f1' ? f1 : (f1 + f1No) / 2,
      taken,
    });
  }
  const lowest = (precision: number): number | null =>
    reach.filter((step) => step.precision >= precision && step.taken >= 5).at(-1)?.probability ?? null;
  const top = reach.reduce((a, b) => (b.quality > a.quality ? b : a), {
    probability: 0.5,
    precision: 0,
    quality: 0,
    taken: 0,
  });
  return { P80: lowest(0.8), P90: lowest(0.9), P95: lowest(0.95), best: top.probability };
}
