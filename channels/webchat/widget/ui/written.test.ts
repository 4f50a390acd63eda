import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmojiOnly, piecesOf } from './written.ts';

test.each([
  ['Mira https://cafe.example/carta.', 'https://cafe.example/carta'],
  ['(https://cafe.example/a?b=c&d=ñ)', 'https://cafe.example/a?b=c&d=ñ'],
  ['«http://cafe.example», dijo', 'http://cafe.example'],
])('in "%s" the address ends where it ends', (text, address) => {
  expect(piecesOf(text).filter((piece) => piece.href !== null)).toEqual([{ text: address, href: address }]);
});

test('only web addresses become links', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'hola@cafe.example'])
    expect(piecesOf(text).every((piece) => piece.href === null)).toBe(true);
});

test('nothing that was written is lost or changed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) =>
        piecesOf(text)
          .map((piece) => piece.text)
          .join('') === text,
    ),
  );
});

test.each([
  ['👍', true],
  ['👍🏽 ❤️', true],
  ['👨‍👩‍👧', true],
  ['Ok 👍', false],
  ['12', false],
  ['', false],
  ['😀😀😀😀', false],
])('"%s" is shown large: %s', (text, large) => {
  expect(isEmojiOnly(text)).toBe(large);
});
