import type { Linear } from '../src/learning/svm.ts';

/** Whether a row has one of these labels rather than one of those: rows with neither are not asked. Without `no`, every row is. */
export type Question = { yes: readonly string[]; no?: readonly string[] };

/** How much each question counts towards each label: `shares[label][question]`, and what is added. */
export type Blend = { shares: readonly Float64Array[]; bias: Float64Array };

/**
 * Weighs what several questions say of a text towards one of `labels` answers: multinomial logistic regression over their scores, every label
 * equally heavy, by accelerated gradient descent. `scores[question][row]`; the rows learned from are `some`. No chance in it.
 */
export function learnBlend(
  scores: readonly Float64Array[],
  truths: readonly number[],
  labels: number,
  some: readonly number[],
): Blend {
  const evened = scores.map((said) => evenly(said, some));
  const width = scores.length + 1;
  const share = Array.from({ length: labels }, (_, k) => some.filter((at) => truths[at] === k).length);
  const heavy = share.map((count) => 1 / (labels * Math.max(1, count)));
  const weights = new Float64Array(labels * width);
  const speed = new Float64Array(weights.length);
  const slope = new Float64Array(weights.length);
  const chances = new Float64Array(labels);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < weights.length; at += 1) {
      // Looked at where the last step would carry us (Nesterov 1983).
      weights[at] = (weights[at] ?? 0) + MOMENTUM * (speed[at] ?? 0);
      slope[at] = at % width === width - 1 ? 0 : SHRINK * (weights[at] ?? 0);
    }
    for (const [i, row] of some.entries()) {
      const truth = truths[row] ?? 0;
      chancesOf(weights, evened, i, chances);
      for (let k = 0; k < labels; k += 1) {
        const miss = ((chances[k] ?? 0) - (k === truth ? 1 : 0)) * (heavy[truth] ?? 0);
        const from = k * width;
        for (const [q, { values }] of evened.entries())
          slope[from + q] = (slope[from + q] ?? 0) + miss * (values[i] ?? 0);
        slope[from + width - 1] = (slope[from + width - 1] ?? 0) + miss;
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      speed[at] = MOMENTUM * (speed[at] ?? 0) - STEP * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) - STEP * (slope[at] ?? 0);
    }
  }
  const shares = share.map((_, k) =>
    Float64Array.from(evened, ({ spread }, q) => (weights[k * width + q] ?? 0) / spread),
  );
  const bias = Float64Array.from(shares, (of, k) =>
    evened.reduce((sum, { mean }, q) => sum - (of[q] ?? 0) * mean, weights[k * width + width - 1] ?? 0),
  );
  return { shares, bias };
}

/** What each label scores for one row, from what the questions said of it. */
export const blended = ({ shares, bias }: Blend, said: readonly number[]): number[] =>
  shares.map((of, k) => said.reduce((sum, score, q) => sum + (of[q] ?? 0) * score, bias[k] ?? 0));

/** The questions of one label as one: a sum of linear models is a linear model, and costs the reader nothing. */
export function folded({ shares, bias }: Blend, label: number, questions: readonly Linear[]): Linear {
  const weights = new Float32Array(questions[0]?.weights.length ?? 0);
  let sum = bias[label] ?? 0;
  for (const [q, question] of questions.entries()) {
    const share = shares[label]?.[q] ?? 0;
    sum += share * question.bias;
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] ?? 0) + share * (question.weights[at] ?? 0);
  }
  return { weights, bias: sum };
}

type Evened = { values: Float64Array; mean: number; spread: number };

function evenly(said: Float64Array, some: readonly number[]): Evened {
  const mean = some.reduce((sum, at) => sum + (said[at] ?? 0), 0) / some.length;
  const spread = Math.sqrt(some.reduce((sum, at) => sum + ((said[at] ?? 0) - mean) ** 2, 0) / some.length) || 1;
  return { values: Float64Array.from(some, (at) => ((said[at] ?? 0) - mean) / spread), mean, spread };
}

function chancesOf(weights: Float64Array, evened: readonly Evened[], i: number, into: Float64Array): void {
  const width = evened.length + 1;
  let top = -Infinity;
  for (let k = 0; k < into.length; k += 1) {
    let score = weights[k * width + width - 1] ?? 0;
    for (const [q, { values }] of evened.entries()) score += (weights[k * width + q] ?? 0) * (values[i] ?? 0);
    into[k] = score;
    top = Math.max(top, score);
  }
  let sum = 0;
  for (let k = 0; k < into.length; k += 1) sum += into[k] = Math.exp((into[k] ?? 0) - top);
  for (let k = 0; k < into.length; k += 1) into[k] = (into[k] ?? 0) / sum;
}

const ROUNDS = 400;
const STEP = 0.1;
const MOMENTUM = 0.9;
// Beside the mean loss of a row. The only value tried.
const SHRINK = 0.0015;
