import type { Features } from '../features/features.ts';
import { seeded, shuffledOrder } from './seeded.ts';

export type SoftmaxOptions = { epochs: number; rate: number; decay: number; seed: number };
const DEFAULTS: SoftmaxOptions = { epochs: 12, rate: 0.5, decay: 1e-6, seed: 20261122 };

/**
 * Multinomial logistic regression, all classes at once, by AdaGrad. Weights lie place by place, its classes side by side,
 * so that one row touches few stretches of memory.
 */
export function trainSoftmax(
  rows: readonly Features[],
  truths: readonly number[],
  classes: number,
  places: number,
  options: Partial<SoftmaxOptions> = {},
): Float32Array {
  const { epochs, rate, decay, seed } = { ...DEFAULTS, ...options };
  const weights = new Float32Array(places * classes);
  const speeds = new Float32Array(places).fill(1e-3);
  const scores = new Float64Array(classes);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffledOrder(rows.length, random)) {
      const row = rows[at];
      if (row === undefined) continue;
      softmaxOf(weights, row, classes, scores);
      scores[truths[at] ?? 0] = (scores[truths[at] ?? 0] ?? 0) - 1;
      let wrong = 0;
      for (let k = 0; k < classes; k += 1) wrong += (scores[k] ?? 0) ** 2;
      if (wrong < 1e-6) continue;
      for (let i = 0; i < row.places.length; i += 1) {
        const place = row.places[i] ?? 0;
        const value = row.values[i] ?? 0;
        const speed = (speeds[place] ?? 0) + wrong * value * value;
        speeds[place] = speed;
        const step = (rate * value) / Math.sqrt(speed);
        const base = place * classes;
        for (let k = 0; k < classes; k += 1) {
          const weight = weights[base + k] ?? 0;
          weights[base + k] = weight - step * ((scores[k] ?? 0) + decay * weight);
        }
      }
    }
  }
  return weights;
}

/** Writes the probabilities of the classes into `into`, and returns the log of their sum before dividing (how loudly they spoke). */
export function softmaxOf(weights: Float32Array, row: Features, classes: number, into: Float64Array): number {
  into.fill(0);
  for (let i = 0; i < row.places.length; i += 1) {
    const base = (row.places[i] ?? 0) * classes;
    const value = row.values[i] ?? 0;
    for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) + (weights[base + k] ?? 0) * value;
  }
  let top = -Infinity;
  for (let k = 0; k < classes; k += 1) top = Math.max(top, into[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) {
    const grown = Math.exp((into[k] ?? 0) - top);
    into[k] = grown;
    sum += grown;
  }
  for (let k = 0; k < classes; k += 1) into[k] = (into[k] ?? 0) / sum;
  return top + Math.log(sum);
}
