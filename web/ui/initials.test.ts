import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test('a name gives the first letters of its first and last word, a handle its first two', () => {
  expect(initialsOf('Lucía Ferrer')).toBe('LF');
  expect(initialsOf('María del Carmen Ñíguez')).toBe('MÑ');
  expect(initialsOf('@marcos_ahora')).toBe('MA');
  expect(initialsOf('+34 600 111 222')).toBe('32');
  expect(initialsOf('李')).toBe('李');
  expect(initialsOf('🌧️')).toBe('·');
});
