import { seeded } from '../learning/seeded.ts';

export type SparseRow = { at: Uint32Array; values: Float32Array; width: number };

const POWER_ROUNDS = 2;

/**
 * The strongest directions among rows, by randomised subspace iteration (Halko, Martinsson and Tropp 2011): each row as
 * its shadow on them, of length one.
 */
export function shrink(rows: readonly SparseRow[], dimensions: number): Float32Array[] {
  const width = rows[0]?.width ?? 0;
  const random = seeded(20261122);
  let basis: Float32Array[] = Array.from({ length: dimensions }, () =>
    Float32Array.from({ length: width }, () => random() - 0.5),
  );
  for (let round = 0; round < POWER_ROUNDS; round += 1) {
    orthogonal(basis);
    basis = backwards(rows, forwards(rows, basis), width);
  }
  orthogonal(basis);
  const shadows = forwards(rows, basis);
  return shadows.map((shadow) => unit(shadow));
}

const forwards = (rows: readonly SparseRow[], basis: readonly Float32Array[]): Float32Array[] =>
  rows.map((row) =>
    Float32Array.from(basis, (direction) => {
      let sum = 0;
      for (let i = 0; i < row.at.length; i += 1) sum += (direction[row.at[i] ?? 0] ?? 0) * (row.values[i] ?? 0);
      return sum;
    }),
  );

function backwards(rows: readonly SparseRow[], shadows: readonly Float32Array[], width: number): Float32Array[] {
  const size = shadows[0]?.length ?? 0;
  const basis = Array.from({ length: size }, () => new Float32Array(width));
  for (const [at, row] of rows.entries()) {
    const shadow = shadows[at];
    for (let k = 0; k < size; k += 1) {
      const direction = basis[k];
      const pull = shadow?.[k] ?? 0;
      if (direction === undefined) continue;
      for (let i = 0; i < row.at.length; i += 1) {
        const place = row.at[i] ?? 0;
        direction[place] = (direction[place] ?? 0) + pull * (row.values[i] ?? 0);
      }
    }
  }
  return basis;
}

/** Gram and Schmidt, in place. */
function orthogonal(basis: readonly Float32Array[]): void {
  for (const [k, direction] of basis.entries()) {
    for (let before = 0; before < k; before += 1) {
      const other = basis[before];
      if (other === undefined) continue;
      let dot = 0;
      for (let i = 0; i < direction.length; i += 1) dot += (direction[i] ?? 0) * (other[i] ?? 0);
      for (let i = 0; i < direction.length; i += 1) direction[i] = (direction[i] ?? 0) - dot * (other[i] ?? 0);
    }
    unit(direction);
  }
}

export function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / length;
  return vector;
}
