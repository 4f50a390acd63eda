import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heldOutTable, packsLine } from './held-out-table.ts';
import { nameOf } from './score-row.ts';
import { COMMANDS } from './scored-commands.ts';

const page = readFileSync(new URL('../../../docs/understanding.md', import.meta.url), 'utf8');
const block = page.slice(page.indexOf('<!-- scores -->'), page.indexOf('<!-- /scores -->'));

test('the held-out scores of the page are those of the manifests', () => {
  expect(block).toContain(heldOutTable());
});

test('the scores of the page are of the packs as they ship', () => {
  expect(block).toContain(packsLine());
});

test('every task that the page scores has its command and its figure beside it', () => {
  const rows = block.split('\n').filter((line) => /^\| (?!task|---)/u.test(line));
  for (const task of [
    'toxicity',
    'sentiment',
    'complaint',
    'inbound',
    'orders',
    'neardup',
    'intent',
    'cluster',
    'language',
  ])
    expect(rows.filter((row) => row.startsWith(`| ${task} |`)).length).toBeGreaterThan(0);
  for (const row of rows)
    expect(row).toMatch(/\| \d+(?:\.\d)?(?: ± \d+\.\d)?[^|]* \| [^|]*\| `(?:tertulia|npm|node) [^`]+`/u);
  const names = COMMANDS.map(nameOf);
  expect(new Set(names).size).toBe(names.length);
});

test('how languages are told apart is scored open, between two and among seven', () => {
  for (const among of [
    'all 22, under 40 characters',
    'seven, closed, under 40 characters',
    'es+en, closed to seven, under 40',
  ])
    expect(block).toContain(`| language | ${among}`);
});
