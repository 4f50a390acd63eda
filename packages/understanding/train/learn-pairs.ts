import { signsToWeigh, type PairWeights } from '../src/duplicates/near-duplicate.ts';
import { strangers, type Pair } from './pairs.ts';

/** Two weights a sign: small enough that no single sign decides. */
const SHRINK = 0.005;
const ROUNDS = 4000;
/** Strangers are told apart easily and are many. */
const STRANGER = 0.5;

/** Weights of the signs by logistic regression, each kind of pair counting as much as the others. No chance in it. */
export function learnPairs(pairs: readonly Pair[]): PairWeights {
  const copies = pairs.filter(({ isCopy }) => isCopy);
  const others = pairs.filter(({ isCopy }) => !isCopy);
  const kinds = [
    { rows: signsOf(copies), wanted: 1, weight: 1 },
    { rows: signsOf(others), wanted: 0, weight: 1 },
    { rows: signsOf(strangers(pairs)), wanted: 0, weight: STRANGER },
  ];
  const names = Object.keys(kinds[0]?.rows[0] ?? {});
  const weights = names.map(() => 0);
  let bias = 0;
  const lessons = kinds.flatMap(({ rows, wanted, weight }) =>
    rows.map((signs) => ({ signs: names.map((name) => signs[name] ?? 0), wanted, weight: weight / rows.length })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight) => SHRINK * weight);
    let tilt = 0;
    for (const { signs, wanted, weight } of lessons) {
      const sum = signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), bias);
      const miss = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const [at, sign] of signs.entries()) slope[at] = (slope[at] ?? 0) + miss * sign;
      tilt += miss;
    }
    for (const at of weights.keys()) weights[at] = (weights[at] ?? 0) - STEP * (slope[at] ?? 0);
    bias -= STEP * tilt;
  }
  // A weight of nothing is 0, never -0.
  const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;
  return { bias: rounded(bias), signs: Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])) };
}

const STEP = 1;

const signsOf = (pairs: readonly Pair[]): Readonly<Record<string, number>>[] =>
  pairs.flatMap(({ one, other }) => {
    const signs = signsToWeigh(one, other);
    return signs === undefined ? [] : [signs];
  });
