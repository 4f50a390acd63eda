/** What to add to each class so that the macro-F1 of the loudest class is best on held-out scores. Coordinate by coordinate, small steps. */
export function offsets(heldOut: readonly Float64Array[], gold: readonly number[]): number[] {
  const moved = heldOut.map(() => 0);
  let best = macroF1(heldOut, gold, moved);
  for (let round = 0; round < 3; round += 1) {
    for (const k of moved.keys()) {
      const stays = moved[k] ?? 0;
      let kept = stays;
      for (let step = -0.5; step <= 0.5; step += 0.05) {
        moved[k] = stays + step;
        const quality = macroF1(heldOut, gold, moved);
        if (quality > best + 1e-4) [best, kept] = [quality, stays + step];
      }
      moved[k] = kept;
    }
  }
  return moved;
}

export function macroF1(heldOut: readonly Float64Array[], gold: readonly number[], moved: readonly number[]): number {
  const classes = heldOut.length;
  const [right, said, there] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)];
  for (const [at, truth] of gold.entries()) {
    let top = 0;
    for (let k = 1; k < classes; k += 1) {
      if ((heldOut[k]?.[at] ?? 0) + (moved[k] ?? 0) > (heldOut[top]?.[at] ?? 0) + (moved[top] ?? 0)) top = k;
    }
    said[top] = (said[top] ?? 0) + 1;
    there[truth] = (there[truth] ?? 0) + 1;
    if (top === truth) right[truth] = (right[truth] ?? 0) + 1;
  }
  let sum = 0;
  for (let k = 0; k < classes; k += 1) sum += (2 * (right[k] ?? 0)) / ((said[k] ?? 0) + (there[k] ?? 0) || 1);
  return sum / classes;
}
