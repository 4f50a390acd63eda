import { features } from '../src/features/features.ts';
import { narrow, trainRecipe } from './learn.ts';
import type { Row } from './rows.ts';

/**
 * What the rows of a neighbouring task teach about one of its labels, as a direction over the places. A task with few rows
 * starts from there: complaints from what travellers scold, abuse in one set from abuse in another.
 */
export function borrowed(rows: readonly Row[], label: string, bits: number): Float32Array {
  const { weights } = trainRecipe(
    rows,
    rows.map((row) => narrow(features(row.text), { bits })),
    rows.map((row) => row.labels.includes(label)),
    { bits, scale: 'both', cost: 0.1, best: 'macro' },
  );
  return weights;
}
