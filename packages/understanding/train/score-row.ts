import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from './scored-commands.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** What the scorers print is described in their own heads. */
type Score = { readonly main: number; readonly metric: string; readonly auroc?: number; readonly frameExact?: number };

/** What a row of the table says before its figures: by it a row of the last time is known again. */
export function nameOf({ task, language, pack, set, fifth, options = [] }: Asked): string {
  const named = options.includes('--four') ? `${task} \`--four\`` : task;
  return `| ${named} | ${language} | ${pack} | ${fifth === true ? `every fifth of ${set}` : set} |`;
}

/** Runs one command over its set and the scorer over what it said: a row of the table. `data` is the folder of the sets. */
export function scoreRow(asked: Asked, data: string): string {
  const { task, pack, set, scorer, options = [], rest = [], train, fifth, target = '' } = asked;
  const work = mkdtempSync(join(tmpdir(), 'understanding-scores-'));
  const linesOf = (file: string): string[] =>
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const isOurs = (at: number): boolean => fifth !== true || at % 5 === 0;
  const rows = linesOf(set).filter((_, at) => isOurs(at));
  const lessons = train === undefined ? [] : linesOf(train).filter((_, at) => fifth !== true || !isOurs(at));
  writeFileSync(join(work, 'lessons.jsonl'), `${lessons.join('\n')}\n`);
  const command = ['understand', '--task', task, ...(pack === 'research' ? ['--pack', pack] : []), ...options];
  const said = spawnSync(
    process.execPath,
    [
      'cli/bin/tertulia.js',
      ...command,
      ...(train === undefined ? [] : ['--train', join(work, 'lessons.jsonl')]),
      '--json',
    ],
    { cwd: root, input: `${rows.join('\n')}\n`, maxBuffer: 2 ** 28 },
  );
  if (said.status !== 0) throw new Error(said.stderr.toString());
  writeFileSync(join(work, 'said.jsonl'), said.stdout);
  const scored = (some: readonly string[]): Score => {
    writeFileSync(join(work, 'gold.jsonl'), `${some.join('\n')}\n`);
    const files = ['said.jsonl', 'gold.jsonl'].map((name) => join(work, name));
    const { stdout, stderr } = spawnSync(process.execPath, [
      join(data, `score/score_${scorer}.mjs`),
      ...files,
      ...rest,
    ]);
    if (stdout.length === 0) throw new Error(stderr.toString());
    return JSON.parse(stdout.toString()) as Score;
  };
  const { main, metric, auroc, frameExact } = scored(rows);
  // Groups are compared as a whole, and a part of a small set says nothing.
  const isDivided = rows.length >= 300 && task !== 'cluster';
  const spread = isDivided ? ` ± ${halfInterval(tenParts(rows).map((part) => scored(part).main))}` : '';
  rmSync(work, { recursive: true });
  const beside = [
    ...(auroc === undefined ? [] : [`; AUROC ${auroc.toFixed(1)}`]),
    ...(frameExact === undefined ? [] : [`; frames ${frameExact.toFixed(1)}`]),
  ].join('');
  const taught = train === undefined ? [] : ['--train', fifth === true ? 'OTHERS' : train];
  const spoken = ['tertulia', ...command, ...taught, '--json'].join(' ');
  const judge = [`score_${scorer}.mjs`, ...rest].join(' ');
  return `${nameOf(asked)} ${rows.length} | ${metric} | ${main.toFixed(1)}${spread}${beside} | ${target} | \`${spoken}\`, \`${judge}\` |`;
}

const tenParts = (rows: readonly string[]): string[][] =>
  Array.from({ length: 10 }, (_, part) => rows.filter((_row, at) => at % 10 === part));

/** Half of a 95 % interval of the mean of the parts. */
function halfInterval(parts: readonly number[]): string {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const variance = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / (parts.length - 1);
  return (1.96 * Math.sqrt(variance / parts.length)).toFixed(1);
}
