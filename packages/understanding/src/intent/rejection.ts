import { nearest } from './centres.ts';
import { placedText } from './intent-space.ts';
import { heard } from './heard.ts';
import type { Fitted, Rejection } from './intents.ts';

/** What tells a text in scope from one that only looks so: how loud, how alone and how known its best answer is. */
export function shyness(model: Fitted, text: string): number[] {
  const row = placedText(model.space, text);
  const { chances, margins, loudness } = heard(model, row);
  const [first = 0, second = 0] = chances.toSorted((a, b) => b - a);
  const [top = -1, runner = -1] = margins.toSorted((a, b) => b - a);
  let entropy = 0;
  for (const chance of chances) if (chance > 1e-9) entropy -= chance * Math.log(chance);
  const [near, next] = nearest(model.centres, row);
  return [
    Math.log(first + 1e-6),
    Math.log((first + 1e-6) / (second + 1e-6)),
    entropy,
    loudness + Math.log(first + 1e-12),
    row.known,
    near,
    near - next,
    Math.log(1 + text.length),
    top,
    top - runner,
  ];
}

/** Logistic regression over how texts in and out of scope look, both sides weighing the same; then the cut with the best sum of both. */
export function learnRejection(
  inside: readonly (readonly number[])[],
  rightly: readonly boolean[],
  outside: readonly (readonly number[])[],
): Rejection {
  const rows = [...inside, ...outside];
  const size = rows[0]?.length ?? 0;
  const middles = Array.from(
    { length: size },
    (_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length,
  );
  const spreads = middles.map(
    (middle, k) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[k] ?? 0) - middle) ** 2, 0) / rows.length) || 1,
  );
  const plain = (row: readonly number[]): number[] =>
    row.map((value, k) => (value - (middles[k] ?? 0)) / (spreads[k] ?? 1));
  const scaled = rows.map(plain);
  const pull = new Float64Array(size + 1);
  for (let round = 0; round < 400; round += 1) {
    const slope = Float64Array.from(pull, (value) => value * 1e-2);
    for (const [at, row] of scaled.entries()) {
      const isIn = at < inside.length;
      const miss = (likely(pull, row) - (isIn ? 1 : 0)) / (isIn ? inside.length : outside.length);
      for (const [k, value] of row.entries()) slope[k] = (slope[k] ?? 0) + miss * value;
      slope[size] = (slope[size] ?? 0) + miss;
    }
    for (const [k, value] of slope.entries()) pull[k] = (pull[k] ?? 0) - value;
  }
  const inScope = (looks: readonly number[]): number => likely(pull, plain(looks));
  return { kind: 'learned', inScope, from: bestCut(inside.map(inScope), rightly, outside.map(inScope)) };
}

const likely = (pull: Float64Array, row: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (pull[k] ?? 0), pull[row.length] ?? 0)));

/** A cut is judged as if every score were a little uncertain: with a hundred texts outside, one of them alone is luck. */
const BLUR = 0.3;
/** A brand's own examples resemble each other more than what people will write, who look less in scope than they are. */
const GIVEN_UP = 0.01;

/** The lowest cut whose sum of both sides comes within a hundredth of the best. Cuts are tried in log odds. */
function bestCut(inside: readonly number[], rightly: readonly boolean[], outside: readonly number[]): number {
  const [ins, outs] = [inside.map(oddsOf), outside.map(oddsOf)];
  const cuts = Array.from({ length: 161 }, (_, step) => (step - 80) / 20);
  const sums = cuts.map((cut) => {
    let [kept, refused] = [0, 0];
    for (const [at, odds] of ins.entries()) if (rightly[at] === true) kept += chance((odds - cut) / BLUR);
    for (const odds of outs) refused += chance((cut - odds) / BLUR);
    return kept / ins.length + refused / outs.length;
  });
  const best = Math.max(...sums);
  return chance(cuts[sums.findIndex((sum) => sum >= best - GIVEN_UP)] ?? 0);
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
const oddsOf = (score: number): number => {
  const safe = Math.min(1 - 1e-9, Math.max(1e-9, score));
  return Math.log(safe / (1 - safe));
};
