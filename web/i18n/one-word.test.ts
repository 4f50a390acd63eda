import { expect, test } from 'vitest';
import { dictionaries } from '../app/texts.es.ts';
import * as facts from '../features/facts/texts.es.ts';
import * as protocol from '../features/protocol/texts.es.ts';

const said = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [String(value)];

/** What the glossary calls otherwise (docs/glossary.md). */
test.for([
  ['responsable', /\bdueñ[oa]s?\b/iu],
  ['bandeja', /\bbuz[oó]n(es)? de entrada\b/iu],
  ['conversación', /\b(ticket|incidencia)s?\b/iu],
  ['posponer', /\baplaza/iu],
] as const)('what is called %s on one screen has no second name on another', ([, other]) => {
  const sentences = said({ dictionaries, facts, protocol });
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((sentence) => other.test(sentence))).toEqual([]);
});
