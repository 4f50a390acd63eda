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
  scale: 'idf' | 'sided' | 'both';
  cost: number;
  best: 'f1' | 'macro';
  prior?: Float32Array;
  /** How much more the word list counts than the rows say: few rows separate too easily to need it, other people's texts do. */
  lean?: number;
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
  recipe: Recipe,
): Learned {
  const read = rows.map((row) => narrow(features(row.text), recipe));
  const fold = foldsOf(rows);
  const heldOut = labels.map((label) => heldOutScores(rows, read, label, recipe, fold));
  const moved =
    kind === 'one-of' && labels.length > 2
      ? offsets(
          heldOut,
          rows.map((row) => labels.findIndex((label) => row.labels.includes(label))),
        )
      : labels.map(() => 0);
  const heads = labels.map((label, k): Head => {
    const isYes = rows.map((row) => row.labels.includes(label));
    const scores = [...(heldOut[k] ?? [])];
    const sigmoid = platt(scores, isYes);
    const probabilities = scores.map((score) => 1 / (1 + Math.exp(sigmoid.slope * score + sigmoid.shift)));
    const trained = trainRecipe(rows, read, isYes, leaning(recipe, label));
    return {
      label,
      ...small(trained),
      offset: moved[k] ?? 0,
      ...sigmoid,
      thresholds: thresholdTable(probabilities, isYes, recipe.best),
    };
  });
  return { model: { name, bits: recipe.bits, heads }, heldOut };
}

function heldOutScores(
  rows: readonly Row[],
  read: readonly Features[],
  label: string,
  recipe: Recipe,
  fold: Uint8Array,
): Float64Array {
  const scores = new Float64Array(rows.length);
  for (let out = 0; out < FOLDS; out += 1) {
    const kept = [...rows.keys()].filter((at) => fold[at] !== out);
    const some = kept.flatMap((at) => rows[at] ?? []);
    const model = trainRecipe(
      some,
      kept.flatMap((at) => read[at] ?? []),
      some.map((row) => row.labels.includes(label)),
      leaning(recipe, label),
    );
    for (const [at, row] of read.entries()) if (fold[at] === out) scores[at] = scoreOf(model, row);
  }
  return scores;
}

export function trainRecipe(
  rows: readonly Row[],
  read: readonly Features[],
  isYes: readonly boolean[],
  recipe: Recipe,
): Linear {
  const places = (1 << recipe.bits) + (recipe.prior === undefined ? 0 : 1);
  const rowWeights = Float32Array.from(rows, (row) => row.weight ?? 1);
  const one = (scale: Float32Array, cost: number): Linear => {
    if (recipe.prior !== undefined) scale[places - 1] = PRIOR_SCALE;
    return trainSvm(read, isYes, { cost, epochs: 12, seed: SEED, places, scale, rowWeights, balanced: true });
  };
  const parts: Linear[] = [];
  if (recipe.scale !== 'sided')
    parts.push(one(idf(read, places), recipe.scale === 'both' ? recipe.cost / 3 : recipe.cost));
  if (recipe.scale !== 'idf') parts.push(one(sidedness(read, isYes, places), recipe.cost));
  const weights = new Float32Array(places);
  for (const part of parts)
    for (let at = 0; at < places; at += 1) weights[at] = (weights[at] ?? 0) + (part.weights[at] ?? 0);
  if (recipe.prior !== undefined) {
    const pull = (weights[places - 1] ?? 0) + (recipe.lean ?? 0);
    for (let at = 0; at < places - 1; at += 1) weights[at] = (weights[at] ?? 0) + pull * (recipe.prior[at] ?? 0);
    weights[places - 1] = 0;
  }
  return { weights, bias: parts.reduce((sum, part) => sum + part.bias, 0) };
}

const PRIOR_SCALE = 4;

/** A word list of good and bad leans towards the good label, away from the bad one, and says nothing of the middle. */
function leaning(recipe: Recipe, label: string): Recipe {
  const side = label === 'positive' ? 1 : label === 'negative' ? -1 : 0;
  return { ...recipe, lean: (recipe.lean ?? 0) * side };
}

/** Fewer places, and one more at the end for what a word list says of the text: it is linear, so it folds into the weights. */
export function narrow(row: Features, { bits, prior }: Pick<Recipe, 'bits' | 'prior'>): Features {
  const merged = new Map<number, number>();
  const mask = (1 << bits) - 1;
  for (const [k, place] of row.places.entries())
    merged.set(place & mask, (merged.get(place & mask) ?? 0) + (row.values[k] ?? 0));
  if (prior !== undefined) {
    let said = 0;
    for (const [place, value] of merged) said += value * (prior[place] ?? 0);
    merged.set(1 << bits, said);
  }
  return { places: Uint32Array.from(merged.keys()), values: Float32Array.from(merged.values()) };
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
