import type { Features } from '../features/features.ts';
import { softmaxOf } from '../learning/softmax.ts';
import { scoreOf } from '../learning/svm.ts';
import type { Fitted } from './intents.ts';

/** How little the softmax counts beside the machines: chosen on held-out rows of three public sets. */
const SOFTMAX_VOTE = 0.05;

/** What every intent says of a text: its chance among all, its margin against the rest, and the two together. */
export function heard(
  model: Fitted,
  row: Features,
): { chances: Float64Array; margins: Float64Array; votes: Float64Array; loudness: number } {
  const chances = new Float64Array(Math.max(1, model.labels.length));
  const loudness = softmaxOf(model.weights, row, chances.length, chances);
  const margins = Float64Array.from(model.against, (machine) => scoreOf(machine, row));
  const votes = margins.map((margin, k) => margin + SOFTMAX_VOTE * Math.log((chances[k] ?? 0) + 1e-9));
  return { chances, margins, votes, loudness };
}
