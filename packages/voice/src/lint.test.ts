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

test.each([
  ['es-ES', 'Ya te lo hemos dicho.', 'curt', ['Ya te lo hemos dicho']],
  ['es-ES', 'Como ya te hemos explicado varias veces, no.', 'curt', ['Como ya te hemos explicado']],
  ['es-MX', 'Léelo otra vez.', 'curt', ['Léelo otra vez']],
  ['es-ES', 'Para eso tienes que llamar a atención al cliente.', 'dead-end', ['tienes que llamar a']],
  ['es-ES', 'Te hechamos de menos por la tienda.', 'spelling', ['hechamos de menos']],
  ['en', 'We should of told you sooner.', 'spelling', ['should of']],
  ['en', 'Nobody else has this problem.', 'blame', ['Nobody else has this problem']],
] as const)('a rule has one finding a place: %s %s', (locale, text, rule, places) => {
  const { findings } = lint({ text, surface: 'reply', reach: 'private' }, defaultProtocol(locale));
  expect(findings.filter((it) => it.rule === rule).map(({ span }) => text.slice(span.start, span.end))).toEqual(places);
});
