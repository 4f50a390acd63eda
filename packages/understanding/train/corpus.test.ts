import { expect, test } from 'vitest';
import { corpus, readAside } from './rows.ts';

const rows = corpus();
const shareOf = (count: number): number => count / rows.length;

test('the corpus has its twenty-four sources and five countries, none of them a token presence', () => {
  for (const key of ['source', 'country'] as const) {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(String(row[key]), (counts.get(String(row[key])) ?? 0) + 1);
    expect(counts.size).toBe(key === 'source' ? 24 : 5);
    // A source has at least two thirds of an even share, so that one more source asks nothing of the others.
    for (const count of counts.values()) expect(shareOf(count)).toBeGreaterThan(key === 'source' ? 2 / 3 / 24 : 0.1);
  }
});

test('no way of beginning a sentence makes more than one row in fifty', () => {
  const starts = new Map<string, number>();
  for (const row of rows) {
    const start = row.text.toLowerCase().split(/\s+/u).slice(0, 3).join(' ');
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  expect(shareOf(Math.max(...starts.values()))).toBeLessThan(0.02);
});

test('abuse is never also a claim, and every claim waits for an answer', () => {
  for (const row of rows) {
    if (row.labels.includes('complaint'))
      expect([row.text, row.labels.includes('needs_answer')]).toEqual([row.text, true]);
  }
});

test('what is set aside to measure with stands nowhere in the corpus', () => {
  const said = new Set(rows.map((row) => row.text.toLowerCase()));
  const aside = readAside();
  expect(aside.length).toBeGreaterThan(150);
  expect(new Set(aside.map((row) => row.country)).size).toBe(5);
  expect(aside.filter((row) => said.has(row.text.toLowerCase()))).toEqual([]);
});
