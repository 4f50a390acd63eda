import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { defaultProtocol } from '../protocol.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../data/clean/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const found = (text: string, locale: 'es-419' | 'en'): string[] =>
  // A promise is found to be kept, not to be scolded: some of these answers make one.
  lint({ text, surface: 'reply', reach: 'public' }, { ...defaultProtocol(locale), plural: 'any' })
    .findings.filter(({ rule }) => rule !== 'promise')
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)} — ${text}`);

test.each([
  ['es', 'es-419'],
  ['en', 'en'],
  ['es-others', 'es-419'],
  ['en-others', 'en'],
] as const)('answers that need nothing get nothing (%s)', (name, locale) => {
  expect(linesOf(name).flatMap((text) => found(text, locale))).toEqual([]);
});
