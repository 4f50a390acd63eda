import { expect, test } from 'vitest';
import { backOffMs } from './back-off.ts';

test('each loss waits twice as long as the one before, up to five minutes', () => {
  expect([1, 2, 3, 4, 9, 40].map((losses) => backOffMs(losses, 1))).toEqual([1000, 2000, 4000, 8000, 256_000, 300_000]);
});

test('two who lost the same vendor at once do not come back at once', () => {
  expect([0, 0.5, 0.999].map((chance) => backOffMs(3, chance))).toEqual([2000, 3000, 3998]);
});
