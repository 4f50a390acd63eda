/** Platt's sigmoid by Newton's method, with the smoothed targets of Lin, Lin and Weng (2007): score to probability. */
export function platt(scores: readonly number[], isYes: readonly boolean[]): { slope: number; shift: number } {
  const yes = isYes.filter(Boolean).length;
  const high = (yes + 1) / (yes + 2);
  const low = 1 / (isYes.length - yes + 2);
  let slope = -1;
  let shift = Math.log((isYes.length - yes + 1) / (yes + 1));
  for (let round = 0; round < 50; round += 1) {
    let [h11, h22, h21, g1, g2] = [1e-6, 1e-6, 0, 0, 0];
    for (const [at, score] of scores.entries()) {
      const p = 1 / (1 + Math.exp(slope * score + shift));
      const spread = Math.max(p * (1 - p), 1e-9);
      const miss = (isYes[at] === true ? high : low) - p;
      h11 += score * score * spread;
      h22 += spread;
      h21 += score * spread;
      g1 += score * miss;
      g2 += miss;
    }
    const det = h11 * h22 - h21 * h21;
    const stepSlope = -(h22 * g1 - h21 * g2) / det;
    const stepShift = -(h11 * g2 - h21 * g1) / det;
    // Far steps overshoot on separable scores: at most one unit at a time.
    const size = Math.min(1, 1 / Math.max(Math.abs(stepSlope), Math.abs(stepShift), 1e-12));
    slope += size * stepSlope;
    shift += size * stepShift;
    if (Math.abs(stepSlope) < 1e-6 && Math.abs(stepShift) < 1e-6) break;
  }
  return { slope: Math.min(slope, -0.05), shift };
}
