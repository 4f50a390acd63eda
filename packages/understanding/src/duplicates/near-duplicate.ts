import { doesAnother, pairSigns, saysAnother, type PairSigns } from './pair-signs.ts';
import { PAIR_WEIGHTS } from './pair-weights.ts';
import { sketch, type ReplySketch } from './sketch.ts';

export type Resemblance = {
  /** 0 nothing in common, 1 the same canned content. */
  score: number;
  isDuplicate: boolean;
  /** What both mean, by its English name where it has one. */
  shared: string[];
};

/** Above this two replies say the same prepared thing. */
export const DUPLICATE_FROM = 0.5;
/** Shared words prove less than shared meanings: half of them are small words that any two replies share. */
const WORDS_COUNT = 0.7;

/** Whether two replies are the same prepared content, whatever their greeting, closing, names, dates and numbers. */
export function nearDuplicate(one: string, other: string, weights: PairWeights = PAIR_WEIGHTS): Resemblance {
  const [a, b] = [sketch(one), sketch(other)];
  const plain = plainLikeness(a, b);
  const score = plain ?? weighed(pairSigns(a, b), weights);
  const shared = [...a.meanings].filter((meaning) => b.meanings.has(meaning));
  return { score, isDuplicate: score >= DUPLICATE_FROM, shared };
}

export type PairWeights = { readonly bias: number; readonly signs: PairSigns };

/** The signs of two replies that are neither plainly the same nor plainly in two languages: what the weights are learned from. */
export function signsToWeigh(one: string, other: string): PairSigns | undefined {
  const [a, b] = [sketch(one), sketch(other)];
  return plainLikeness(a, b) === undefined ? pairSigns(a, b) : undefined;
}

/** How alike two replies are where their words alone say it: a template with other facts in it, or the same in another language. */
function plainLikeness(a: ReplySketch, b: ReplySketch): number | undefined {
  const words = overlap(a.words, b.words);
  if (words === 1) return 1;
  // The same content in two languages is a translation, not a copy.
  if (a.language !== b.language && a.language !== 'und' && b.language !== 'und') return words * WORDS_COUNT;
  const isTemplate = words * WORDS_COUNT >= DUPLICATE_FROM && !saysAnother(a, b) && !doesAnother(a, b);
  return isTemplate ? words : undefined;
}

/** What the signs say together, by weights learned from pairs of ours (`train/teach-pairs.ts`). */
function weighed(signs: PairSigns, { bias, signs: weights }: PairWeights): number {
  let sum = bias;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * (signs[sign] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
