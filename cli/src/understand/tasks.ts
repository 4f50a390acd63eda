import {
  CLASSIFY,
  clusterTexts,
  nearDuplicate,
  readIntent,
  readOrder,
  trainIntents,
  Understanding,
} from '@tertulia/understanding';
import { openMeanings, openPack } from '@tertulia/understanding/node';
import { WrongUse } from '../wrong-use.ts';
import { readLines } from './read-lines.ts';
import { VOICE_TASKS } from './voice-tasks.ts';

export type TaskOptions = {
  pack: 'core' | 'research';
  lang: 'es' | 'en' | undefined;
  preset: 'draft' | 'text' | undefined;
  four: boolean;
  among: readonly string[] | undefined;
  clusters: number | undefined;
  training: string | undefined;
};

type Row = Record<string, unknown>;
export type Task =
  | { kind: 'alone'; answer: (row: Row) => Row }
  | { kind: 'together'; answer: (texts: readonly string[]) => Row[] };

export const taskNames: readonly string[] = [
  ...Object.keys(CLASSIFY),
  ...Object.keys(VOICE_TASKS),
  'intent',
  'neardup',
  'cluster',
  'orders',
];

/** A task made ready: packs opened, models trained. */
export async function taskOf(name: string, options: TaskOptions): Promise<Task> {
  const voice = VOICE_TASKS[name];
  if (voice !== undefined) return { kind: 'alone', answer: voice(options, new Understanding(openPack('core'))) };
  if (name === 'neardup') return { kind: 'alone', answer: resemblance };
  if (name === 'orders') return { kind: 'alone', answer: (row) => ({ ...readOrder(textOf(row)) }) };
  if (name === 'cluster') return { kind: 'together', answer: (texts) => grouped(texts, options.clusters) };
  if (name === 'intent') return intentTask(options.training);
  const classify = CLASSIFY[name];
  if (classify === undefined) throw new Error(`understand.no_task: ${name}`);
  const reader = new Understanding(openPack('core'), options.pack === 'research' ? openPack('research') : undefined);
  return { kind: 'alone', answer: (row) => classify(reader, textOf(row), options) };
}

export function textOf(row: Row): string {
  const text = row['text'];
  if (typeof text === 'string') return text;
  throw new Error('understand.no_text');
}

function resemblance(row: Row): Row {
  const [a, b] = [row['a'], row['b']];
  if (typeof a !== 'string' || typeof b !== 'string') throw new Error('understand.no_pair');
  const { score, isDuplicate, shared } = nearDuplicate(a, b);
  return { label: isDuplicate ? 'dup' : 'distinct', score, why: shared };
}

function grouped(texts: readonly string[], clusters: number | undefined): Row[] {
  const { of, words } = clusterTexts(texts, clusters, openMeanings());
  return of.map(({ label, score }) => ({ label, score, why: words[label] ?? [] }));
}

function intentTask(training: string | undefined): Task {
  if (training === undefined) throw new WrongUse('--task intent needs --train FILE, with lines {"text", "label"}.');
  const examples = readLines(training).flatMap((line) => {
    if (line.kind === 'bad') return [];
    const { text, label } = line.row;
    return typeof text === 'string' && typeof label === 'string' ? [{ text, label }] : [];
  });
  if (examples.length === 0) throw new WrongUse('--train FILE has no line with a text and a label.');
  const intents = trainIntents(examples, openMeanings());
  return {
    kind: 'alone',
    answer: (row) => {
      const { label, score, intent } = readIntent(intents, textOf(row));
      return { label, score, intent, why: [] };
    },
  };
}
