import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peaksOf } from './peaks.ts';

test('a recording of any length has 64 whole peaks from 0 to 100, as the door demands', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 100, noNaN: true })), (samples) => {
      const peaks = peaksOf(samples);
      expect(peaks).toHaveLength(64);
      expect(peaks.every((peak) => Number.isInteger(peak) && peak >= 0 && peak <= 100)).toBe(true);
    }),
  );
});

test('a whisper keeps its shape', () => {
  expect(peaksOf([...Array<number>(64).fill(5), ...Array<number>(64).fill(10)]).slice(30, 34)).toEqual([
    50, 50, 100, 100,
  ]);
});
