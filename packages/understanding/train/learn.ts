import { type Question, blended, folded, learnBlend } from './blend.ts';
import { withFeelings } from '../src/features/feelings.ts';
import { type Features, features } from '../src/features/features.ts';
import type { Head, LinearModel } from '../src/linear/model.ts';
import { offsets } from './offsets.ts';
import { platt } from './platt.ts';
import type { Row } from './rows.ts';
import { idf, sidedness } from './scales.ts';
import { type Linear, scoreOf, trainSvm } from '../src/learning/svm.ts';
import { thresholdTable } from './thresholds.ts';

/** `idf` for topics, `sided` (log-count ratio) for what few words decide, `both` for their sum. */
export type Recipe = {
  bits: number;
  reads?: 'feelings';
  scale: 'idf' | 'sided' | 'both';
  cost: number;
  best: 'f1' | 'macro';
  /** What is known before the rows are read, as directions over the places: a word list, or what another task's rows taught. */
  priors?: readonly Float32Array[];
  /** How much more the first of them counts than the rows say: few rows separate too easily to need it, other people's texts do. */
  lean?: number;
  /** Narrower questions over the same rows, asked besides one for each label and weighed towards the labels (`blend.ts`): for `one-of` alone. */
  asks?: readonly Question[];
};

/** A model, and what it said of each training row while that row was held out. */
export type Learned = { model: LinearModel; heldOut: Float64Array[] };

export const FOLDS = 5;
const SEED = 20261122;

/** Learns one head per label. Calibration, thresholds and offsets come from held-out scores only. */
export function learn(
  name: string,
  rows: readonly Row[],
  labels: readonly string[],
  kind: 'one-of' | 'many',
  plan: Recipe,
): Learned {
  const plain = rows.map(({ text }) =>
    plan.reads === 'feelings' ? withFeelings(text, features(text)) : features(text),
  );
  const recipe = evened(plain, plan);
  const read = plain.map((row) => narrow(row, recipe));
  const fold = foldsOf(rows);
  const asked = [...labels.map((label): Question => ({ yes: [label] })), ...(recipe.asks ?? [])];
  const said = asked.map((question) => heldOutScores(rows, read, question, recipe, fold));
  const trained = asked.map((question) => trainQuestion(rows, read, question, recipe));
  const truths = rows.map((row) => labels.findIndex((label) => row.labels.includes(label)));
  const { heldOut, lines } =
    recipe.asks === undefined ? { heldOut: said, lines: trained } : blend(said, trained, truths, labels.length, fold);
  const moved = kind === 'one-of' && labels.length > 2 ? offsets(heldOut, truths) : labels.map(() => 0);
  const heads = labels.map((label, k): Head => {
    const isYes = rows.map((row) => row.labels.includes(label));
    const scores = [...(heldOut[k] ?? [])];
    const sigmoid = platt(scores, isYes);
    const probabilities = scores.map((score) => 1 / (1 + Math.exp(sigmoid.slope * score + sigmoid.shift)));
    return {
      label,
      ...small(lines[k] ?? { weights: new Float32Array(0), bias: 0 }),
      offset: moved[k] ?? 0,
      ...sigmoid,
      thresholds: thresholdTable(probabilities, isYes, recipe.best),
    };
  });
  const { bits, reads } = recipe;
  return { model: { name, bits, ...(reads === undefined ? {} : { reads }), heads }, heldOut };
}

function heldOutScores(
  rows: readonly Row[],
  read: readonly Features[],
  question: Question,
  recipe: Recipe,
  fold: Uint8Array,
): Float64Array {
  const scores = new Float64Array(rows.length);
  for (let out = 0; out < FOLDS; out += 1) {
    const kept = [...rows.keys()].filter((at) => fold[at] !== out);
    const model = trainQuestion(
      kept.flatMap((at) => rows[at] ?? []),
      kept.flatMap((at) => read[at] ?? []),
      question,
      recipe,
    );
    for (const [at, row] of read.entries()) if (fold[at] === out) scores[at] = scoreOf(model, row);
  }
  return scores;
}

function trainQuestion(rows: readonly Row[], read: readonly Features[], { yes, no }: Question, recipe: Recipe): Linear {
  const is = (row: Row, those: readonly string[]): boolean => those.some((label) => row.labels.includes(label));
  const answer = no === undefined ? undefined : [...yes, ...no];
  const asked = [...rows.keys()].filter((at) => answer === undefined || is(rows[at] ?? NOBODY, answer));
  const some = asked.map((at) => rows[at] ?? NOBODY);
  return trainRecipe(
    some,
    asked.flatMap((at) => read[at] ?? []),
    some.map((row) => is(row, yes)),
    leaning(recipe, yes[0] ?? ''),
  );
}

const NOBODY: Row = { id: '', text: '', labels: [], source: '' };

/** The labels as blends of all questions; what is said of a held-out row is weighed by a blend that saw neither it nor its fold. */
function blend(
  said: readonly Float64Array[],
  trained: readonly Linear[],
  truths: readonly number[],
  labels: number,
  fold: Uint8Array,
): { heldOut: Float64Array[]; lines: Linear[] } {
  const every = [...fold.keys()];
  const heldOut = Array.from({ length: labels }, () => new Float64Array(fold.length));
  for (let out = 0; out < FOLDS; out += 1) {
    const learned = learnBlend(
      said,
      truths,
      labels,
      every.filter((at) => fold[at] !== out),
    );
    for (const at of every.filter((row) => fold[row] === out)) {
      const scores = blended(
        learned,
        said.map((score) => score[at] ?? 0),
      );
      for (const [k, score] of scores.entries()) heldOut[k]?.fill(score, at, at + 1);
    }
  }
  const whole = learnBlend(said, truths, labels, every);
  return { heldOut, lines: heldOut.map((_, k) => folded(whole, k, trained)) };
}

export function trainRecipe(
  rows: readonly Row[],
  read: readonly Features[],
  isYes: readonly boolean[],
  recipe: Recipe,
): Linear {
  const priors = recipe.priors ?? [];
  const table = 1 << recipe.bits;
  const places = table + priors.length;
  const rowWeights = Float32Array.from(rows, (row) => row.weight ?? 1);
  const one = (scale: Float32Array, cost: number): Linear => {
    scale.fill(1, table);
    return trainSvm(read, isYes, { cost, epochs: 12, seed: SEED, places, scale, rowWeights, balanced: true });
  };
  const parts: Linear[] = [];
  if (recipe.scale !== 'sided')
    parts.push(one(idf(read, places), recipe.scale === 'both' ? recipe.cost / 3 : recipe.cost));
  if (recipe.scale !== 'idf') parts.push(one(sidedness(read, isYes, places), recipe.cost));
  const weights = new Float32Array(places);
  for (const part of parts)
    for (let at = 0; at < places; at += 1) weights[at] = (weights[at] ?? 0) + (part.weights[at] ?? 0);
  for (const [k, prior] of priors.entries()) {
    const pull = (weights[table + k] ?? 0) + (k === 0 ? (recipe.lean ?? 0) : 0);
    for (let at = 0; at < table; at += 1) weights[at] = (weights[at] ?? 0) + pull * (prior[at] ?? 0);
    weights[table + k] = 0;
  }
  return { weights, bias: parts.reduce((sum, part) => sum + part.bias, 0) };
}

/** Priors made equally loud on these rows, whatever their units. */
function evened(read: readonly Features[], recipe: Recipe): Recipe {
  const priors = (recipe.priors ?? []).map((prior) => {
    const said = read.map((row) => saidBy(prior, narrow(row, { bits: recipe.bits })));
    const mean = said.reduce((sum, value) => sum + value, 0) / said.length;
    const spread = Math.sqrt(said.reduce((sum, value) => sum + (value - mean) ** 2, 0) / said.length) || 1;
    return prior.map((value) => value / spread);
  });
  return { ...recipe, priors };
}

const saidBy = (prior: Float32Array, { places, values }: Features): number => {
  let said = 0;
  for (let k = 0; k < places.length; k += 1) said += (values[k] ?? 0) * (prior[places[k] ?? 0] ?? 0);
  return said;
};

/** A word list of good and bad leans towards the good label, away from the bad one, and says nothing of the middle. */
function leaning(recipe: Recipe, label: string): Recipe {
  const side = label === 'positive' ? 1 : label === 'negative' ? -1 : 0;
  return { ...recipe, lean: (recipe.lean ?? 0) * side };
}

/** Fewer places, and one more at the end for what each prior says of the text: it is linear, so it folds into the weights. */
export function narrow(row: Features, { bits, priors = [] }: Pick<Recipe, 'bits' | 'priors'>): Features {
  const merged = new Map<number, number>();
  const mask = (1 << bits) - 1;
  for (const [k, place] of row.places.entries())
    merged.set(place & mask, (merged.get(place & mask) ?? 0) + (row.values[k] ?? 0));
  const small = { places: Uint32Array.from(merged.keys()), values: Float32Array.from(merged.values()) };
  if (priors.length === 0) return small;
  return {
    places: Uint32Array.from([...small.places, ...priors.map((_, k) => (1 << bits) + k)]),
    values: Float32Array.from([...small.values, ...priors.map((prior) => saidBy(prior, small))]),
  };
}

// The same text never stands on both sides of a fold, whatever set it came from.
function foldsOf(rows: readonly Row[]): Uint8Array {
  const seen = new Map<string, number>();
  return Uint8Array.from(rows, (row) => {
    const key = row.text.toLowerCase();
    const fold = seen.get(key) ?? seen.size % FOLDS;
    if (!seen.has(key)) seen.set(key, fold);
    return fold;
  });
}

function small({ weights, bias }: Linear): Pick<Head, 'weights' | 'unit' | 'bias'> {
  const size = 2 ** Math.floor(Math.log2(weights.length));
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = (largest || 1) / 127;
  const bytes = new Int8Array(size);
  for (let at = 0; at < size; at += 1) {
    const byte = Math.round((weights[at] ?? 0) / unit);
    // What pulls less than 2 % of the strongest changes no answer and fills the pack.
    bytes[at] = Math.abs(byte) < 3 ? 0 : byte;
  }
  return { weights: bytes, unit, bias };
}
