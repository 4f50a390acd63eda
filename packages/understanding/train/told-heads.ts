import type { Head } from '../src/linear/model.ts';

/** The heads of a model as plain values, the weights in base64: what one process tells another of what it learned. */
export const toldHeads = (heads: readonly Head[]): unknown =>
  heads.map(({ label, weights, bias, slope, shift, thresholds }) => ({
    label,
    weights: Buffer.from(weights).toString('base64'),
    bias,
    slope,
    shift,
    thresholds,
  }));
