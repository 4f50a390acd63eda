import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en, es } from '../platform/errors/index.ts';
import { en as outsideEn, es as outsideEs } from '../platform/outside/index.ts';
import { slices } from './slices.gen.ts';

const server = new URL('../', import.meta.url).pathname;

/** Every code that a refusal of ours is made with. */
const codes = globSync('**/*.ts', { cwd: server, exclude: (name) => name.endsWith('.test.ts') || name === 'testing' })
  .flatMap((file) => [
    ...readFileSync(`${server}${file}`, 'utf8').matchAll(
      /\brefusal\(\s*'([^']+)'|\bcode: '([a-z_]+\.[a-z_]+)', status/gu,
    ),
  ])
  .map(([, made, mapped]) => made ?? mapped ?? '');

const ours = { es: { ...es, ...outsideEs }, en: { ...en, ...outsideEn } } as const;

const words = (language: 'es' | 'en'): Record<string, string> =>
  Object.assign({}, ours[language], ...slices.map(({ texts }) => texts[language]));

test.for(['es', 'en'] as const)('every refusal has its sentence in %s', (language) => {
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !words(language)[code])).toEqual([]);
});

test('no sentence is left in one language only, or said by two slices', () => {
  expect(Object.keys(words('es')).toSorted()).toEqual(Object.keys(words('en')).toSorted());
  const all = slices.flatMap(({ texts }) => Object.keys(texts.es));
  expect(all.filter((code, n) => all.indexOf(code) !== n)).toEqual([]);
});
