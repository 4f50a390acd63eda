import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCORED } from './scored-tasks.ts';
import { tablesLine } from './shipped-tables.ts';

/**
 * Scores the commands with the scorers of DIR and writes the table into docs/voice.md between its two marks:
 * `node packages/voice/train/score-table.ts --data DIR`, where DIR holds person, drafts, conjugation-es, formality-es and score.
 */
const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const root = new URL('../../..', import.meta.url).pathname;
type Score = {
  readonly main: number;
  readonly token?: { readonly f1: number };
  readonly sentence?: { readonly f1: number };
  readonly untouchedKept?: number;
  readonly accuracy?: number;
  readonly forms?: number;
  readonly n?: number;
};

const work = mkdtempSync(join(tmpdir(), 'voice-scores-'));
const gold = (task: string, file: string): string => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (task !== 'formality') return text;
  return `${text
    .trim()
    .split('\n')
    .filter((line) => !line.includes('"label":"none"')) // the task is tú or usted
    .join('\n')}\n`;
};

const figureOf = ({ main, token, sentence, untouchedKept, forms, accuracy }: Score): string => {
  if (token !== undefined && sentence !== undefined) return `token F1 ${token.f1}, sentence F1 ${sentence.f1}`;
  if (untouchedKept !== undefined) return `${main} % exact, ${untouchedKept} % of clean untouched`;
  return forms === undefined ? `${main} %` : `${main} % by frequency, ${accuracy ?? 0} % of forms`;
};

const lines = SCORED.map(({ name, options, task, file, target }) => {
  const [goldFile, predicted] = [join(work, 'gold.jsonl'), join(work, 'predicted.jsonl')];
  writeFileSync(goldFile, gold(task, file));
  const said = spawnSync(process.execPath, ['cli/bin/tertulia.js', 'understand', '--task', ...options, '--json'], {
    cwd: root,
    input: readFileSync(goldFile),
    maxBuffer: 2 ** 28,
  });
  writeFileSync(predicted, said.stdout);
  const scored = spawnSync(process.execPath, [join(folder, 'score', `score_${task}.mjs`), predicted, goldFile]);
  const score = JSON.parse(scored.stdout.toString()) as Score; // what the scorers print is described in their own heads
  return `| ${name} | ${score.n ?? score.forms ?? ''} | ${figureOf(score)} | ${target} | \`tertulia understand --task ${options.join(' ')} --json\`, \`score_${task}.mjs\` |`;
});
rmSync(work, { recursive: true });

const [start, end] = ['<!-- scores -->', '<!-- /scores -->'];
const page = new URL('../../../docs/voice.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const table = [tablesLine(), '', '| task | rows | figure | target | command |', '|---|---|---|---|---|', ...lines].join(
  '\n',
);
writeFileSync(page, `${text.slice(0, text.indexOf(start))}${start}\n${table}\n${text.slice(text.indexOf(end))}`);
