import { expect, test } from 'vitest';
import { replaceTrigger, triggerAt } from './trigger.ts';

const both = ['snippet', 'mention'] as const;

test('a slash or an at sign at the start of a word calls for a list', () => {
  expect(triggerAt('Hola /hor', 9, both)).toEqual({ kind: 'snippet', asked: 'hor', start: 5, end: 9 });
  expect(triggerAt('@', 1, both)).toEqual({ kind: 'mention', asked: '', start: 0, end: 1 });
  expect(triggerAt('a\n@íñ', 5, both)?.asked).toBe('íñ');
});

test('an address, a date and a fraction call for nothing', () => {
  for (const text of ['nora@tienda', 'el 3/12', 'https://a/b', 'y/o', '/hor '])
    expect(triggerAt(text, text.length, both), text).toBeNull();
  expect(triggerAt('@iv', 3, ['snippet'])).toBeNull();
});

test('the list replaces the word and nothing else', () => {
  expect(replaceTrigger('Hola /hor y adiós', { start: 5, end: 9 }, 'Abrimos a las 9.')).toEqual({
    text: 'Hola Abrimos a las 9. y adiós',
    caret: 21,
  });
});
