import { expect, test } from 'vitest';
import { pricesIn, pricesText } from './prices-in.ts';

test.each([
  ['Café grande: 3,50 €', 'Café grande', 3.5],
  ['Taller de pan 40', 'Taller de pan', 40],
  ['Huila 250 g = 9.80', 'Huila 250 g', 9.8],
  ['Cafetera: 1.299,50', 'Cafetera', 1299.5],
  ['Sofá: $1,299', 'Sofá', 1299],
  ['Mesa - 12 500 COP', 'Mesa', 12_500],
])('%j is a price', (written, about, amount) =>
  expect(pricesIn(written)).toEqual({ prices: [{ about, amount }], wrongLine: null }),
);

test('the line that cannot be read is told by its number', () => {
  expect(pricesIn('Café: 2\n\nTé: mucho')).toMatchObject({ wrongLine: 3 });
  expect(pricesIn('12,50')).toMatchObject({ wrongLine: 1 });
});

test('what is stored is shown as people of the place write it', () => {
  const prices = [
    { about: 'Café', amount: 2 },
    { about: 'Té', amount: 1299.5 },
  ];
  expect(pricesText(prices, 'es-ES')).toBe('Café: 2\nTé: 1299,50');
  expect(pricesIn(pricesText(prices, 'en')).prices).toEqual(prices);
});
