import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test('a name that fits stays whole', () => {
  expect(shortName('Centro Social de Mayores «Norte»')).toBe('Centro Social de Mayores «Norte»');
});

test('a longer one ends with a whole word, and one word ends where it must', () => {
  expect(shortName('Lucía Ferrer Hermenegilda Etxeberriagoikoetxea')).toBe('Lucía Ferrer Hermenegilda…');
  expect(shortName('unadireccionlarguisimasinespaciosquenocabe')).toBe('unadireccionlarguisimasinespacio…');
});
