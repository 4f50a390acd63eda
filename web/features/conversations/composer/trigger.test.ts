import { expect, test } from 'vitest';
import { callFor, replaceTrigger, triggerAt } from './trigger.ts';

const both = ['snippet', 'mention'] as const;

test('a slash or an at sign at the start of a word calls for a list', () => {
  expect(triggerAt('Hola /hor', 9, both)).toEqual({ kind: 'snippet', asked: 'hor', start: 5, end: 9 });
  expect(triggerAt('@', 1, both)).toEqual({ kind: 'mention', asked: '', start: 0, end: 1 });
  expect(triggerAt('a\n@íñ', 5, both)?.asked).toBe('íñ');
  expect(triggerAt('Sí: ;dev', 8, ['fact'])).toEqual({ kind: 'fact', asked: 'dev', start: 4, end: 8 });
});

test('an address, a date and a fraction call for nothing', () => {
  for (const text of ['nora@tienda', 'el 3/12', 'https://a/b', 'y/o', '/hor ', 'hoy; mañana', 'hoy;'])
    expect(triggerAt(text, text.length, both), text).toBeNull();
  expect(triggerAt('@iv', 3, ['snippet'])).toBeNull();
});

test('the list replaces the word and nothing else', () => {
  expect(replaceTrigger('Hola /hor y adiós', { start: 5, end: 9 }, 'Abrimos a las 9.')).toEqual({
    text: 'Hola Abrimos a las 9. y adiós',
    caret: 21,
  });
});

test('a list called for by a button or a key begins a word of its own', () => {
  expect(callFor(';', 'Abrimos', { selectionStart: 7 })).toBe(' ;');
  expect(callFor(';', 'Abrimos ', { selectionStart: 8 })).toBe(';');
  expect(callFor(';', '', null)).toBe(';');
});
