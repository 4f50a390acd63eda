import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { WrongUse } from '../wrong-use.ts';
import { readLines, type ReadLine } from '../understand/read-lines.ts';
import type { TaskOptions } from '../understand/task-options.ts';
import { taskNames, taskOf, type Task } from '../understand/tasks.ts';

/** Understands JSON lines: one line in, one line out, in the same order. A bad line is answered with an `error` and stops nothing. */
export const understand = async (args: readonly string[]): Promise<number> => {
  const { name, options } = asked(args);
  const task = await taskOf(name, options);
  const lines = readLines((await buffer(process.stdin)).toString('utf8'));
  const answers = task.kind === 'together' ? together(task, lines) : lines.map((line) => alone(task, line));
  // Written in pieces, each waited for: a pipe closes only when the last one is through.
  for (let at = 0; at < answers.length; at += 500) {
    const piece = answers
      .slice(at, at + 500)
      .map((answer) => `${JSON.stringify(answer)}\n`)
      .join('');
    if (!(await isWritten(piece))) break;
  }
  return 0;
};

// Whoever reads us may stop reading ("| head"): that ends the run and is no error.
const isWritten = (piece: string): Promise<boolean> =>
  new Promise((written, failed) => {
    const gone = (error: NodeJS.ErrnoException): void => (error.code === 'EPIPE' ? written(false) : failed(error));
    process.stdout.once('error', gone);
    process.stdout.write(piece, (error) => {
      if (error) return;
      process.stdout.off('error', gone);
      written(true);
    });
  });

const alone = (task: Extract<Task, { kind: 'alone' }>, line: ReadLine): unknown => {
  if (line.kind === 'bad') return { line: line.number, error: line.error };
  return answered(line, () => task.answer(line.row));
};

const together = (task: Extract<Task, { kind: 'together' }>, lines: readonly ReadLine[]): unknown[] => {
  const good = lines.filter((line) => line.kind === 'good' && typeof line.row['text'] === 'string');
  const texts = good.map((line) => (line.kind === 'good' ? String(line.row['text']) : ''));
  const found = new Map(task.answer(texts).map((answer, at) => [good[at], answer]));
  return lines.map((line) => {
    if (line.kind === 'bad') return { line: line.number, error: line.error };
    return answered(line, () => found.get(line) ?? { error: 'understand.no_text' });
  });
};

// One text that trips a task must not take the run with it; the code of what happened goes out in its place.
const answered = (line: Extract<ReadLine, { kind: 'good' }>, work: () => Record<string, unknown>): unknown => {
  const id = line.row['id'];
  try {
    return { ...(id === undefined ? {} : { id }), ...work() };
  } catch (error) {
    return { ...(id === undefined ? {} : { id }), error: error instanceof Error ? error.message : 'understand.failed' };
  }
};

const asked = (args: readonly string[]): { name: string; options: TaskOptions } => {
  const { values } = parsed(args);
  const { task, pack, lang, preset } = values;
  if (task === undefined || !taskNames.includes(task)) throw new WrongUse(`--task is one of ${taskNames.join(', ')}.`);
  if (pack !== 'core' && pack !== 'research') throw new WrongUse('--pack is core or research.');
  if (lang !== undefined && lang !== 'es' && lang !== 'en' && lang !== 'auto')
    throw new WrongUse('--lang is es, en or auto.');
  if (preset !== undefined && preset !== 'draft' && preset !== 'text') throw new WrongUse('--preset is draft or text.');
  const clusters = values.clusters === undefined ? undefined : Number(values.clusters);
  if (clusters !== undefined && !(Number.isInteger(clusters) && clusters > 0))
    throw new WrongUse('--clusters is a whole number above zero.');
  return {
    name: task,
    options: {
      pack,
      lang: lang === 'auto' ? undefined : lang,
      preset,
      four: values.four,
      among: values.among?.split(','),
      clusters,
      training: values.train === undefined ? undefined : trainingText(values.train),
    },
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        task: { type: 'string' },
        pack: { type: 'string', default: 'core' },
        lang: { type: 'string' },
        preset: { type: 'string' },
        train: { type: 'string' },
        among: { type: 'string' },
        clusters: { type: 'string' },
        four: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(`understand: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const trainingText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUse(`The file ${JSON.stringify(file)} cannot be read.`);
  }
};
