import { expect, test } from 'vitest';
import { splitLinks } from './split-links.ts';

const links = (text: string) => splitLinks(text).flatMap((piece) => (piece.href === null ? [] : [piece.href]));

test('addresses are found without the punctuation of their sentence', () => {
  expect(links('Míralo en https://tienda.example/ñ?a=1. Gracias')).toEqual(['https://tienda.example/ñ?a=1']);
  expect(links('(www.tienda.example), y es.example/Café_(bebida)')).toEqual(['https://www.tienda.example']);
  expect(links('https://es.example/Cafe_(bebida)')).toEqual(['https://es.example/Cafe_(bebida)']);
  expect(links('escribe a hola@tienda.example')).toEqual(['mailto:hola@tienda.example']);
});

test('the pieces together are the text, whatever it is', () => {
  for (const text of ['', 'hola', 'https://a.example', 'a https://b.example c www.d.example!', 'javascript:alert(1)']) {
    expect(
      splitLinks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  }
  expect(links('javascript:alert(1)')).toEqual([]);
});
