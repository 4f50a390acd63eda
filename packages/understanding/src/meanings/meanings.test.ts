import { expect, test } from 'vitest';
import { openMeanings } from './open-meanings.ts';

const meanings = openMeanings();
const nearness = (one: string, other: string): number => {
  const [a, b] = [meanings.of(one), meanings.of(other)];
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
};

test('words that share no letters and mean the same lie nearer than words that share letters alone', () => {
  expect(nearness('book a flight', 'reserve plane tickets')).toBeGreaterThan(
    nearness('book a flight', 'read a light book'),
  );
  expect(nearness('my card was stolen', 'someone took my debit card')).toBeGreaterThan(
    nearness('my card was stolen', 'send a birthday card'),
  );
});

test('a text in words it does not know has no direction, and odd texts do no harm', () => {
  for (const text of ['', '👍', '\ud800', 'zzqx vvlk', 'ñandú güirí'])
    expect(meanings.of(text).every((value) => value === 0)).toBe(true);
  expect(meanings.of('parcel '.repeat(100_000)).every(Number.isFinite)).toBe(true);
});
