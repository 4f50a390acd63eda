/** Rows in fewer dimensions: the directions in which they differ most, found by turning a random guess until it stands still. */
export function strongest(rows: readonly Float32Array[], size: number, random: () => number): Float32Array[] {
  const wide = rows[0]?.length ?? 0;
  const middle = new Float64Array(wide);
  for (const row of rows) for (const [d, value] of row.entries()) middle[d] = (middle[d] ?? 0) + value / rows.length;
  const spread = spreadOf(rows, middle);
  let axes = Array.from({ length: size }, () => Float64Array.from({ length: wide }, () => random() - 0.5));
  straighten(axes);
  for (let turn = 0; turn < 12; turn += 1) {
    axes = axes.map((axis) => Float64Array.from(spread, (line) => dot(line, axis)));
    straighten(axes);
  }
  return rows.map((row) => Float32Array.from(axes, (axis) => dot(row, axis) - dot(middle, axis)));
}

const ENOUGH = 12_000;

function spreadOf(rows: readonly Float32Array[], middle: Float64Array): Float64Array[] {
  const spread = Array.from({ length: middle.length }, () => new Float64Array(middle.length));
  const step = Math.max(1, Math.floor(rows.length / ENOUGH));
  for (let at = 0; at < rows.length; at += step) {
    const row = Float64Array.from(rows[at] ?? [], (value, d) => value - (middle[d] ?? 0));
    for (const [a, line] of spread.entries()) {
      const own = row[a] ?? 0;
      for (let b = 0; b < line.length; b += 1) line[b] = (line[b] ?? 0) + own * (row[b] ?? 0);
    }
  }
  return spread;
}

/** Each axis at right angles to those before it, and of length one. */
function straighten(axes: readonly Float64Array[]): void {
  for (const [k, axis] of axes.entries()) {
    for (const before of axes.slice(0, k)) {
      const shared = dot(axis, before);
      for (let d = 0; d < axis.length; d += 1) axis[d] = (axis[d] ?? 0) - shared * (before[d] ?? 0);
    }
    const length = Math.sqrt(dot(axis, axis)) || 1;
    for (let d = 0; d < axis.length; d += 1) axis[d] = (axis[d] ?? 0) / length;
  }
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
