import { CLASSIFY, Understanding } from '@tertulia/understanding';
import { openPack } from '@tertulia/understanding/node';
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

export const taskNames: readonly string[] = [...Object.keys(CLASSIFY), ...Object.keys(VOICE_TASKS)];

/** A task made ready: packs opened, models trained. */
export async function taskOf(name: string, options: TaskOptions): Promise<Task> {
  const voice = VOICE_TASKS[name];
  if (voice !== undefined) return { kind: 'alone', answer: voice(options, new Understanding(openPack('core'))) };
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
