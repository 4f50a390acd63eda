import { expect, test } from 'vitest';
import { excerpt, markedPieces } from './marked.tsx';

const found = (text: string, words: string) =>
  markedPieces(text, words).flatMap((piece) => (piece.found ? [piece.text] : []));

test('found words are marked as they were written, accents and case aside', () => {
  expect(found('El CAFÉ de Lucía', 'cafe lucia')).toEqual(['CAFÉ', 'Lucía']);
  expect(found('nada aquí', 'cafe')).toEqual([]);
});

test('the pieces together are the text', () => {
  for (const text of ['', 'uno dos uno', '👩‍👩‍👧 uno', 'İstanbul uno'])
    expect(
      markedPieces(text, 'uno')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});

test('a word deep in a long text is brought to the front, cut between words', () => {
  const long = `${'palabra '.repeat(40)}pedido 48291`;
  expect(excerpt(long, '48291').length).toBeLessThan(110);
  expect(excerpt(long, '48291')).toMatch(/^…palabra .*48291$/);
});
