import { expect, test } from 'vitest';
import { preferredLocale } from './preferred-locale.ts';

test('the last choice wins over the browser', () => {
  expect(preferredLocale('es-419', ['en-GB'])).toBe('es-419');
  expect(preferredLocale('klingon', ['en-GB'])).toBe('en');
});

test('Spanish of the Americas, of Spain and of nowhere in particular are told apart', () => {
  expect(preferredLocale(null, ['es-MX', 'en'])).toBe('es-419');
  expect(preferredLocale(null, ['es-ES'])).toBe('es-ES');
  expect(preferredLocale(null, ['es'])).toBe('es');
  expect(preferredLocale(null, ['ca-ES', 'en'])).toBe('es-ES');
  expect(preferredLocale(null, ['fr', 'de'])).toBe('en');
});
