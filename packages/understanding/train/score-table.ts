// Writes the scores per task, language and pack into docs/understanding.md between its two marks, each with the command that made it:
//   TERTULIA_NLP_DATA=DIR node packages/understanding/train/score-table.ts [--only TASK,TASK]
// With --only the rows of the other tasks stay as they stand there, if they are of the same packs.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heldOutTable, manifestOf, packsLine } from './held-out-table.ts';
import { nameOf, scoreRow } from './score-row.ts';
import { COMMANDS, type Asked } from './scored-commands.ts';

const data = process.env['TERTULIA_NLP_DATA'];
if (data === undefined) {
  console.error('The labelled data of others is not here: set TERTULIA_NLP_DATA to its folder.');
  process.exit(2);
}
const page = new URL('../../../docs/understanding.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const [start, end] = ['<!-- scores -->', '<!-- /scores -->'];
const before = text.slice(text.indexOf(start), text.indexOf(end));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined;
const kept = before.includes(packsLine()) ? before.split('\n') : [];

/** Measured now, or the rows that begin like this as they were written the last time. */
function rowsOf(task: string, begins: string, measure: () => string[]): string[] {
  const old = kept.filter((line) => line.startsWith(begins));
  const rows = only?.includes(task) === false && old.length > 0 ? old : measure();
  console.log(rows.join('\n'));
  return rows;
}

/** A set that a pack learned from says nothing of new texts. Of the sets of intents the meanings saw the words and no label. */
const mayBeScored = ({ pack, set }: Asked): boolean =>
  pack === 'meanings' ||
  !(['core', pack] as const).some((each) => manifestOf(each).sets.some((known) => known.set === set));

const TARGETS: Readonly<Record<string, string>> = {
  'es+en, closed, under 40, two words or more': '99.3',
  'es+en, closed to seven, under 40, two words or more': '93.5',
};

/** The language of a text is learned from the only set there is: four models, each scored on the fourth it has not seen. */
function languageRows(): string[] {
  const program = fileURLToPath(new URL('./evaluate-language.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [program], { maxBuffer: 2 ** 28 });
  return stdout
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [, name, figure, count] = /^([^:]+): (\S+ ± \S+) of (\d+)$/u.exec(line) ?? [];
      if (name === undefined || figure === undefined || count === undefined) return [];
      const target = TARGETS[name] ?? '';
      return [
        `| language | ${name} | core | langid/dev.jsonl, four folds | ${count} | accuracy | ${figure} | ${target} | \`node packages/understanding/train/evaluate-language.ts\` |`,
      ];
    });
}

const rows = [
  ...COMMANDS.filter(mayBeScored).flatMap((asked) => rowsOf(asked.task, nameOf(asked), () => [scoreRow(asked, data)])),
  ...rowsOf('language', '| language | ', languageRows),
];
const table = [
  '| task | language | pack | set | rows | metric | score | target | command, scorer |',
  '|---|---|---|---|---|---|---|---|---|',
  ...rows,
];
const block = [start, packsLine(), '', heldOutTable(), '', ...table].join('\n');
writeFileSync(page, `${text.slice(0, text.indexOf(start))}${block}\n${text.slice(text.indexOf(end))}`);
