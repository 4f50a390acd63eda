import { expect, test } from 'vitest';
import { lint } from './lint.ts';
import { defaultProtocol } from './protocol.ts';

test.each([
  ['es-ES', 'Ya te lo hemos dicho, no podemos hacer nada.'],
  ['en', 'You should have read the manual.'],
] as const)('a rule says one thing of the same words: %s', (locale, text) => {
  const { findings } = lint({ text, surface: 'reply', reach: 'private' }, defaultProtocol(locale));
  const places = findings.map(({ rule, span }) => `${rule} ${span.start}-${span.end}`);
  expect(places.length).toBeGreaterThan(1);
  expect(new Set(places).size).toBe(places.length);
});
