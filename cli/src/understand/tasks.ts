import type { nearDuplicate as NearDuplicate, Understanding } from '@tertulia/understanding';
import { WrongUse } from '../wrong-use.ts';
import { readLines } from './read-lines.ts';
import { CLASSIFY_NAMES, VOICE_NAMES } from './task-names.ts';
import type { TaskOptions } from './task-options.ts';

type Row = Record<string, unknown>;
export type Task =
  | { kind: 'alone'; answer: (row: Row) => Row }
  | { kind: 'together'; answer: (texts: readonly string[]) => Row[] };

export const taskNames: readonly string[] = [
  ...CLASSIFY_NAMES,
  ...VOICE_NAMES,
  'intent',
  'neardup',
  'cluster',
  'orders',
];

/** A task made ready: packs opened, models trained. Each loads only the code and the packs it needs, for a command is started anew each time. */
export async function taskOf(name: string, options: TaskOptions): Promise<Task> {
  if (name === 'neardup') {
    const { nearDuplicate } = await import('@tertulia/understanding/duplicates');
    return { kind: 'alone', answer: (row) => resemblance(row, nearDuplicate) };
  }
  if (name === 'orders') {
    const [{ readOrder }, { hearsWants }, { openPack }] = [
      await import('@tertulia/understanding/orders'),
      await import('@tertulia/understanding/wants'),
      await import('@tertulia/understanding/node'),
    ];
    const hears = hearsWants(openPack('core'));
    return { kind: 'alone', answer: (row) => ({ ...readOrder(textOf(row), hears) }) };
  }
  if (name === 'cluster') return groupTask(options.clusters);
  if (name === 'intent') return intentTask(options.training);
  if (VOICE_NAMES.includes(name)) {
    const [{ VOICE_TASKS }, reader] = [await import('./voice-tasks.ts'), await readerOf('core')];
    const voice = VOICE_TASKS[name];
    if (voice !== undefined) return { kind: 'alone', answer: voice(options, reader) };
  }
  const { CLASSIFY } = await import('@tertulia/understanding/tasks');
  const classify = CLASSIFY[name];
  if (classify === undefined) throw new Error(`understand.no_task: ${name}`);
  const reader = await readerOf(options.pack);
  return { kind: 'alone', answer: (row) => classify(reader, textOf(row), options) };
}

async function readerOf(pack: 'core' | 'research'): Promise<Understanding> {
  const [{ Understanding }, { openPack }] = [
    await import('@tertulia/understanding/reading'),
    await import('@tertulia/understanding/node'),
  ];
  return new Understanding(openPack('core'), pack === 'research' ? openPack('research') : undefined);
}

export function textOf(row: Row): string {
  const text = row['text'];
  if (typeof text === 'string') return text;
  throw new Error('understand.no_text');
}

function resemblance(row: Row, nearDuplicate: typeof NearDuplicate): Row {
  const [a, b] = [row['a'], row['b']];
  if (typeof a !== 'string' || typeof b !== 'string') throw new Error('understand.no_pair');
  const { score, isDuplicate, shared } = nearDuplicate(a, b);
  return { label: isDuplicate ? 'dup' : 'distinct', score, why: shared };
}

async function groupTask(clusters: number | undefined): Promise<Task> {
  const [{ clusterTexts }, { openMeanings }] = [
    await import('@tertulia/understanding/groups'),
    await import('@tertulia/understanding/node'),
  ];
  return {
    kind: 'together',
    answer: (texts) => {
      const { of, words } = clusterTexts(texts, clusters, openMeanings());
      return of.map(({ label, score }) => ({ label, score, why: words[label] ?? [] }));
    },
  };
}

async function intentTask(training: string | undefined): Promise<Task> {
  if (training === undefined) throw new WrongUse('--task intent needs --train FILE, with lines {"text", "label"}.');
  const examples = readLines(training).flatMap((line) => {
    if (line.kind === 'bad') return [];
    const { text, label } = line.row;
    return typeof text === 'string' && typeof label === 'string' ? [{ text, label }] : [];
  });
  if (examples.length === 0) throw new WrongUse('--train FILE has no line with a text and a label.');
  const [{ readIntent, trainIntents }, { openMeanings }] = [
    await import('@tertulia/understanding/intents'),
    await import('@tertulia/understanding/node'),
  ];
  const intents = trainIntents(examples, openMeanings());
  return {
    kind: 'alone',
    answer: (row) => {
      const { label, score, intent } = readIntent(intents, textOf(row));
      return { label, score, intent, why: [] };
    },
  };
}
