import { expect, test } from 'vitest';
import { answersIn } from './answers-in.ts';

test('answers stand apart by an empty line, and one of several lines is one', () => {
  expect(answersIn('Hola, Ana:\nsale hoy.\n\n \nSí, abrimos.')).toEqual(['Hola, Ana:\nsale hoy.', 'Sí, abrimos.']);
});

test('without empty lines each line is an answer', () => {
  expect(answersIn('Sale hoy.\nSí, abrimos.\n')).toEqual(['Sale hoy.', 'Sí, abrimos.']);
});
