import { expect, test } from 'vitest';
import { cleanShare, dismissedShare, habitsIn } from './shares.ts';

const tally = { rule: 'canned', taken: 1, mended: 1, dismissed: 8, standing: 0, overridden: 0 };

test('a rule that is waved through eight times in ten says so', () => {
  expect(dismissedShare(tally)).toBe(80);
});

test('too few cases say nothing', () => {
  expect(dismissedShare({ ...tally, dismissed: 2 })).toBeNull();
  expect(cleanShare({ answers: 0, clean: 0 })).toBeNull();
  expect(cleanShare({ answers: 3, clean: 2 })).toBe(67);
});

test('what is left on purpose is a choice, not a habit', () => {
  const other = { rule: 'spelling', taken: 3, mended: 0, dismissed: 0, standing: 0, overridden: 0 };
  expect(habitsIn([tally, other], 2)).toEqual(['spelling', 'canned']);
  expect(habitsIn([{ ...tally, taken: 0, mended: 0 }], 2)).toEqual([]);
});
