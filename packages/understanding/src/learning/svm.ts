import type { Features } from '../features/features.ts';
import { seeded, shuffledOrder } from './seeded.ts';

export type Linear = { weights: Float32Array; bias: number };

export type SvmOptions = {
  /** How much a mistake costs. */
  cost: number;
  epochs: number;
  seed: number;
  places: number;
  /** Multiplies each place before learning, and folded into the weights after: idf, or how one-sided the place is. */
  scale?: Float32Array | undefined;
  /** How much heavier a mistake on one row weighs. */
  rowWeights?: Float32Array | undefined;
  balanced?: boolean;
};

/** A linear support vector machine with squared loss, by dual coordinate descent (Hsieh et al. 2008). */
export function trainSvm(rows: readonly Features[], isYes: readonly boolean[], options: SvmOptions): Linear {
  const { cost, epochs, places, scale } = options;
  const weights = new Float32Array(places);
  let bias = 0;
  const scaled = scale === undefined ? rows : rows.map((row) => scaledBy(row, scale));
  const alpha = new Float32Array(rows.length);
  const lengths = Float32Array.from(scaled, (row) => 1 + row.values.reduce((sum, value) => sum + value * value, 0));
  const yes = isYes.reduce((sum, is) => sum + (is ? 1 : 0), 0);
  const share = (is: boolean): number =>
    options.balanced === true ? rows.length / (2 * Math.max(1, is ? yes : rows.length - yes)) : 1;
  const softness = Float32Array.from(
    rows,
    (_, at) => 1 / (2 * cost * share(isYes[at] ?? false) * (options.rowWeights?.[at] ?? 1)),
  );
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffledOrder(rows.length, random)) {
      const row = scaled[at];
      if (row === undefined) continue;
      const sign = isYes[at] === true ? 1 : -1;
      const { places: where, values } = row;
      let score = bias;
      for (let k = 0; k < where.length; k += 1) score += (weights[where[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const soft = softness[at] ?? 1;
      const before = alpha[at] ?? 0;
      const after = Math.max(0, before - (sign * score - 1 + soft * before) / ((lengths[at] ?? 1) + soft));
      if (after === before) continue;
      alpha[at] = after;
      const step = sign * (after - before);
      for (let k = 0; k < where.length; k += 1) {
        const place = where[k] ?? 0;
        weights[place] = (weights[place] ?? 0) + step * (values[k] ?? 0);
      }
      bias += step;
    }
  }
  if (scale !== undefined)
    for (let place = 0; place < places; place += 1) weights[place] = (weights[place] ?? 0) * (scale[place] ?? 1);
  return { weights, bias };
}

export function scaledBy(row: Features, scale: Float32Array): Features {
  return {
    places: row.places,
    values: Float32Array.from(row.values, (value, k) => value * (scale[row.places[k] ?? 0] ?? 1)),
  };
}

export function scoreOf(model: Linear, row: Features): number {
  let score = model.bias;
  for (let k = 0; k < row.places.length; k += 1)
    score += (model.weights[row.places[k] ?? 0] ?? 0) * (row.values[k] ?? 0);
  return score;
}
