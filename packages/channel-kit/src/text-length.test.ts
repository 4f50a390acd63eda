import { expect, test } from 'vitest';
import { textLength } from './text-length.ts';

test.each([
  ['utf16', 'ñ👨‍👩‍👧', 9],
  ['grapheme', 'ñ👨‍👩‍👧', 2],
  ['byte', 'ñ👨‍👩‍👧', 20],
  ['gsm7', 'Año: 5 €', 9],
  ['gsm7', 'Año 😀', 6],
  ['x-weighted', 'ñ👨‍👩‍👧', 3],
  ['x-weighted', 'mira https://cafe.example/carta-de-otoño-muy-larga 漢', 31],
] as const)('in %s "%s" is %i long', (unit, text, length) => {
  expect(textLength(text, unit)).toBe(length);
});
