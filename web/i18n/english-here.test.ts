import { expect, test } from 'vitest';
import { englishHere } from './english-here.ts';
import { shortMoment } from './moment.ts';

test('dates in English are those of the reader’s own', () => {
  expect(englishHere('en', ['en-GB', 'en'])).toBe('en-GB');
  expect(englishHere('en', ['es-ES', 'es', 'en-IE'])).toBe('en-IE');
  expect(englishHere('en', ['en-US'])).toBe('en-US');
  expect(englishHere('en', ['fr', 'en'])).toBe('en');
  const at = Date.UTC(2026, 10, 24, 13, 5);
  expect(shortMoment(at, englishHere('en', ['en-GB']))).toMatch(/^Tue.*24 Nov.*\d\d:05$/u);
  expect(shortMoment(at, englishHere('en', ['en-US']))).toMatch(/^Tue, Nov 24.*\d:05\s[AP]M$/u);
});

test('Spanish is said as it was chosen, whatever the browser asks for', () => {
  expect(englishHere('es-ES', ['en-GB'])).toBe('es-ES');
  expect(englishHere('es-419', ['es-MX', 'en-US'])).toBe('es-419');
});
