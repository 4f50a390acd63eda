import { instant } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { nextTry } from './retry-delays.ts';

test('a vendor that is down is asked for most of a day, ever more seldom, and then no more', () => {
  const now = instant(0);
  const waits = [1, 2, 3, 4, 5, 6, 7].map((tries) => Number(nextTry(tries, now)));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(16 * 3_600_000);
  expect(nextTry(8, now)).toBeNull();
});
