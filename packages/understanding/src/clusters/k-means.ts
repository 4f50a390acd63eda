import { seeded } from '../learning/seeded.ts';
import { unit } from './shrink.ts';

export type Grouped = { labels: Uint32Array; nearness: Float32Array; total: number };

const STARTS = 5;
const ROUNDS = 40;

/** K-means on the sphere: several seeded starts (k-means++), the tightest result kept. */
export function kMeans(points: readonly Float32Array[], clusters: number): Grouped {
  const random = seeded(20261122);
  let best: Grouped | undefined;
  for (let start = 0; start < STARTS; start += 1) {
    const grouped = settle(points, spreadOut(points, clusters, random));
    if (best === undefined || grouped.total > best.total) best = grouped;
  }
  return best ?? { labels: new Uint32Array(points.length), nearness: new Float32Array(points.length), total: 0 };
}

/** First centres far from each other: each is drawn with the chance of its square distance to the nearest so far. */
function spreadOut(points: readonly Float32Array[], clusters: number, random: () => number): Float32Array[] {
  const first = points[Math.floor(random() * points.length)];
  const centres = first === undefined ? [] : [first.slice()];
  const far = new Float64Array(points.length).fill(2);
  while (centres.length < clusters) {
    const last = centres.at(-1);
    if (last === undefined) break;
    let sum = 0;
    for (const [at, point] of points.entries()) {
      far[at] = Math.min(far[at] ?? 2, Math.max(0, 1 - dot(point, last)));
      sum += far[at] ?? 0;
    }
    let ticket = random() * sum;
    let drawn = points.length - 1;
    for (let at = 0; at < points.length; at += 1) {
      ticket -= far[at] ?? 0;
      if (ticket <= 0) {
        drawn = at;
        break;
      }
    }
    centres.push((points[drawn] ?? last).slice());
  }
  return centres;
}

function settle(points: readonly Float32Array[], starts: readonly Float32Array[]): Grouped {
  const centres = starts.map((centre) => unit(centre));
  const labels = new Uint32Array(points.length);
  const nearness = new Float32Array(points.length);
  let total = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    total = 0;
    for (const [at, point] of points.entries()) {
      let [best, bestNear] = [0, -Infinity];
      for (const [k, centre] of centres.entries()) {
        const near = dot(point, centre);
        if (near > bestNear) [best, bestNear] = [k, near];
      }
      if (labels[at] !== best) moved += 1;
      labels[at] = best;
      nearness[at] = bestNear;
      total += bestNear;
    }
    if (moved === 0 && round > 0) break;
    for (const centre of centres) centre.fill(0);
    for (const [at, point] of points.entries()) {
      const centre = centres[labels[at] ?? 0];
      if (centre !== undefined)
        for (let i = 0; i < point.length; i += 1) centre[i] = (centre[i] ?? 0) + (point[i] ?? 0);
    }
    for (const centre of centres) unit(centre);
  }
  return { labels, nearness, total };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
