import { centresOf } from './centres.ts';
import type { Meanings } from '../meanings/meanings.ts';
import { examplesOf, loudest } from './examples.ts';
import { intentFeatures } from './intent-features.ts';
import { intentSpace, MANY_EXAMPLES, placedText, widthOf } from './intent-space.ts';
import { heard } from './heard.ts';
import type { Fitted, Intents, Rejection } from './intents.ts';
import { learnRejection, shyness } from './rejection.ts';
import { seeded, shuffledOrder } from '../learning/seeded.ts';
import { trainSvm } from '../learning/svm.ts';
import { trainSoftmax } from '../learning/softmax.ts';

export type Example = { text: string; label: string };
export const OUT_OF_SCOPE = 'oos';

export type IntentAnswer = { label: string; score: number; intent: string; confidence: number };

/**
 * Learns intents from examples, in well under a second for twenty intents of twenty. Rows labelled `oos` teach what is out
 * of scope. `meanings` tell English words that mean the same.
 */
export function trainIntents(examples: readonly Example[], meanings?: Meanings): Intents {
  const inScope = examples.filter((example) => example.label !== OUT_OF_SCOPE && example.text.trim() !== '');
  const outside = examples.filter((example) => example.label === OUT_OF_SCOPE);
  const whole = fit(inScope, meanings);
  return { ...whole, rejection: rejectionFor(inScope, outside, meanings) };
}

function fit(examples: readonly Example[], meanings: Meanings | undefined): Fitted {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const at = new Map(labels.map((label, k) => [label, k]));
  const space = intentSpace(
    examples.map((example) => intentFeatures(example.text)),
    meanings,
  );
  const rows = examples.map((example) => placedText(space, example.text));
  const truths = examples.map((example) => at.get(example.label) ?? 0);
  // Small sets need more rounds; large ones have said it all after a few.
  const epochs = examples.length < 1000 ? 20 : 5;
  const places = widthOf(space);
  const weights = trainSoftmax(rows, truths, Math.max(1, labels.length), places, { epochs });
  const rounds = examples.length < 1000 ? 12 : 8;
  const against = labels.map((_, k) =>
    trainSvm(
      rows,
      truths.map((truth) => truth === k),
      { cost: 1, epochs: rounds, seed: 7, places },
    ),
  );
  return {
    labels,
    space,
    weights,
    against,
    centres: centresOf(rows, truths, labels.length),
    examples: examples.length < MANY_EXAMPLES ? [] : examplesOf(rows, truths, labels.length),
  };
}

/** What an answer looks like when it is right to give none is learned on examples the model has not seen. */
function rejectionFor(
  inScope: readonly Example[],
  outside: readonly Example[],
  meanings: Meanings | undefined,
): Rejection {
  const order = [...shuffledOrder(inScope.length, seeded(7))].flatMap((at) => inScope[at] ?? []);
  const cut = Math.floor(order.length * 0.8);
  const [taught, unseen] = [order.slice(0, cut), order.slice(cut)];
  if (outside.length < 10 || taught.length < 20) return { kind: 'never' };
  const model = fit(taught, meanings);
  const looks = (rows: readonly Example[]): number[][] => rows.map((row) => shyness(model, row.text));
  const rightly = unseen.map((row) => intentOf(model, row.text).label === row.label);
  return learnRejection(looks(unseen), rightly, looks(outside));
}

function intentOf(model: Fitted, text: string): { label: string; confidence: number } {
  const row = placedText(model.space, text);
  const { chances, votes } = heard(model, row);
  const best = loudest(votes, model.examples, row, widthOf(model.space));
  return { label: model.labels[best] ?? OUT_OF_SCOPE, confidence: chances[best] ?? 0 };
}

/** The intent of a text, or `oos`. `score` is how sure we are that it is in scope at all. */
export function readIntent(intents: Intents, text: string): IntentAnswer {
  const { label, confidence } = intentOf(intents, text);
  if (intents.rejection.kind === 'never') return { label, score: confidence, intent: label, confidence };
  // Nothing was said: whatever it is, it is none of what a bot is asked for.
  if (text.trim() === '') return { label: OUT_OF_SCOPE, score: 0, intent: label, confidence };
  const score = intents.rejection.inScope(shyness(intents, text));
  return { label: score >= intents.rejection.from ? label : OUT_OF_SCOPE, score, intent: label, confidence };
}
