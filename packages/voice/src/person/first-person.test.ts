import { describe, expect, test } from 'vitest';
import { draftFiles, markedDrafts } from '../../train/marked-drafts.ts';
import { findFirstPerson, findFirstPersonTokens } from './find-first-person.ts';

const said = (text: string, language: 'es' | 'en' = 'es'): string[] =>
  findFirstPerson(text, language).map(({ start, end }) => text.slice(start, end));

describe('in a draft', () => {
  test('the person hides in the verb', () =>
    expect(said('Te envío mi web y lo reviso.')).toEqual(['envío', 'mi', 'reviso']));
  test('and at the end of a verb', () => expect(said('Puedes escribirme cuando quieras.')).toEqual(['escribirme']));
  test('a noun that looks like a verb is left alone', () =>
    expect(said('El envío y el cambio son gratis.')).toEqual([]));
  test('she is not I', () => expect(said('La espera era demasiado larga.')).toEqual([]));
  test('what others said does not count', () => expect(said('Nos dijo: «me encanta».')).toEqual([]));
  test('product names do not speak', () => expect(said('El Xiaomi Mi 11 ya está aquí.')).toEqual([]));
  test('English: kings, wars and mines do not speak', () =>
    expect(said('King George I and World War I met in the gold mine.', 'en')).toEqual([]));
  test('English: hurried contractions do', () =>
    expect(said('im on it, ill check my notes', 'en')).toEqual(['im', 'ill', 'my']));
});

test('words cut by somebody else are read as they are', () =>
  expect(findFirstPersonTokens(['Yo', 'creo', 'que', 'sí', '.'], 'es').map(({ at }) => at)).toEqual([0, 1]));

test.each(['es', 'en'] as const)('our own marked drafts are read right (%s)', (language) => {
  const drafts = draftFiles(language).flatMap(markedDrafts);
  const wrong = drafts.filter(
    ({ text, spans }) => said(text, language).join() !== spans.map(([start, end]) => text.slice(start, end)).join(),
  );
  expect(wrong.length / drafts.length).toBeLessThan(0.04);
});
