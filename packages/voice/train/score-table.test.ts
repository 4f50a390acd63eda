import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCORED } from './scored-tasks.ts';
import { tablesLine } from './shipped-tables.ts';

const page = readFileSync(new URL('../../../docs/voice.md', import.meta.url), 'utf8');
const block = page.slice(page.indexOf('<!-- scores -->'), page.indexOf('<!-- /scores -->'));
const rows = block.split('\n').filter((line) => /^\| (?!task|---)/u.test(line));

test('the scores of the page are of the tables as they ship', () => expect(block).toContain(tablesLine()));

test('the page scores what the program scores, each with its figure, its target and its command', () => {
  expect(rows.map((row) => row.split(' | ')[0])).toEqual(SCORED.map(({ name }) => `| ${name}`));
  for (const [at, { options, task, target }] of SCORED.entries()) {
    expect(rows[at]).toMatch(/\| \d+ \| [^|]*\d+(?:\.\d+)?[^|]* \|/u);
    expect(rows[at]).toContain(
      `| ${target} | \`tertulia understand --task ${options.join(' ')} --json\`, \`score_${task}.mjs\` |`,
    );
  }
});
