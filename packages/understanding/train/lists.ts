import { BAD, GOOD } from '../src/features/feelings.ts';

/** What the lists of good and bad words say, as a direction over the places: they speak in two of them alone. */
export function lists(bits: number): Float32Array {
  const prior = new Float32Array(1 << bits);
  const mask = (1 << bits) - 1;
  prior[GOOD & mask] = 1;
  prior[BAD & mask] = -1;
  return prior;
}
