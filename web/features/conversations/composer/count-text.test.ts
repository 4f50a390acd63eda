import { expect, test } from 'vitest';
import { countText } from './count-text.ts';

test.each([
  ['utf16', 'niño 👩‍👩‍👧', 13],
  ['grapheme', 'niño 👩‍👩‍👧', 6],
  ['byte', 'ñ€', 5],
  ['x-weighted', 'hola', 4],
  ['x-weighted', 'hola 👩‍👩‍👧', 7],
  ['x-weighted', 'mira https://tienda.example/un/camino/larguisimo?con=todo', 28],
  ['x-weighted', '日本', 4],
  ['gsm7', 'Mañana a las 9', 14],
  ['gsm7', 'cuesta 5 €', 11],
  ['gsm7', 'está aquí', 9],
] as const)('%s counts “%s” as %i', (unit, text, length) => {
  expect(countText(text, unit)).toBe(length);
});
