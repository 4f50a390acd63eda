import { expect, test } from 'vitest';
import { bestMatches } from './match-words.ts';

const find = (asked: string) =>
  bestMatches(asked, ['Posponer', 'Resolver', 'Responder', 'Ir a la bandeja', 'Asignármela'], (text) => text);

test('words are found without their accents, the ones that begin so first', () => {
  expect(find('asignarm')).toEqual(['Asignármela']);
  expect(find('res')).toEqual(['Resolver', 'Responder']);
  expect(find('ponder')).toEqual(['Responder']);
});

test('every asked word must be there, in any order', () => {
  expect(find('bandeja ir')).toEqual(['Ir a la bandeja']);
  expect(find('bandeja salir')).toEqual([]);
});
