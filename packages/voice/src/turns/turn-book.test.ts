import { expect, test } from 'vitest';
import { defaultProtocol } from '../protocol.ts';
import { readingOf } from '../reading.ts';
import { wordsOf } from '../text/words.ts';
import { turnBook, turnsIn } from './turn-book.ts';

const found = (lines: string, text: string): string[] => {
  const reading = readingOf(
    { text, surface: 'reply', reach: 'public' },
    defaultProtocol('es-ES'),
    {},
    wordsOf(text),
    'es',
  );
  return turnsIn(reading, turnBook([{ in: 'es', because: 'it', lines }]), 0.9).map(({ span }) =>
    text.slice(span.start, span.end),
  );
};

test('a turn is found whatever its accents, with and without what may be missing', () => {
  expect(found('no (te/se) leiste la/las', 'No leíste las bases.')).toEqual(['No leíste las']);
  expect(found('no (te/se) leiste la/las', 'Es que no te leíste la letra.')).toEqual(['no te leíste la']);
});

test('a beginning, an ending and a gap stand for many words', () =>
  expect(found('revis- ..2 -aste', 'Revisamos lo que pagaste.')).toEqual(['Revisamos lo que pagaste']));

test('a turn stops at the end of a sentence, and where a word before or inside it forbids it', () => {
  expect(found('no puede ser', 'No. Puede ser.')).toEqual([]);
  expect(found('<si no llega', 'Si no llega, avisa.')).toEqual([]);
  expect(found('no !importa llega', 'No importa llega tarde.')).toEqual([]);
});

test('the head and the end of a clause are places too', () => {
  expect(found('^ porque si $', 'Porque sí. Es porque si llueve no sale.')).toEqual(['Porque sí']);
  expect(found('toca esperar $', 'Toca esperar, lo sentimos; toca esperar mucho.')).toEqual(['Toca esperar']);
  expect(found('toca esperar .', 'Toca esperar, lo sentimos.')).toEqual([]);
  expect(found('toca esperar .', 'Lo sentimos: toca esperar.')).toEqual(['toca esperar']);
});

test('the longest turn that begins at a word is the one that is told', () =>
  expect(found('no hay\nno hay sitio', 'No hay sitio hoy.')).toEqual(['No hay sitio']));
