import type { Features } from '../features/features.ts';

/** How sure one must be to be right so often, measured on texts the model had not seen. `best` has the best F1. */
export type Thresholds = { P80: number | null; P90: number | null; P95: number | null; best: number };

/** One yes-or-no direction of a model: int8 weights, and what turns its score into a probability. */
export type Head = {
  label: string;
  weights: Int8Array;
  /** One unit of an int8 weight. */
  unit: number;
  bias: number;
  /** Added before comparing heads, chosen on unseen texts so that rare classes are not forgotten. */
  offset: number;
  /** Platt's sigmoid: probability = 1 / (1 + exp(slope * score + shift)). */
  slope: number;
  shift: number;
  thresholds: Thresholds;
};

/** `feelings` where the model reads more than words, letters and signs (features/feelings.ts). */
export type LinearModel = { name: string; bits: number; reads?: 'feelings'; heads: readonly Head[] };

export function scoreOfHead(head: Head, bits: number, { places, values }: Features): number {
  const mask = (1 << bits) - 1;
  const { weights } = head;
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += (weights[(places[at] ?? 0) & mask] ?? 0) * (values[at] ?? 0);
  return sum * head.unit + head.bias;
}

export const probability = (head: Pick<Head, 'slope' | 'shift'>, score: number): number =>
  1 / (1 + Math.exp(head.slope * score + head.shift));

export type Choice = { head: Head; score: number; probability: number };

/** Every head with its score and probability, in the model's order. */
export const consider = (model: LinearModel, read: Features): Choice[] =>
  model.heads.map((head) => {
    const score = scoreOfHead(head, model.bits, read);
    return { head, score, probability: probability(head, score) };
  });

/** The head that speaks loudest. */
export function choose(model: LinearModel, read: Features): Choice | undefined {
  let best: Choice | undefined;
  for (const choice of consider(model, read)) {
    if (best === undefined || choice.score + choice.head.offset > best.score + best.head.offset) best = choice;
  }
  return best;
}
