import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { readOrder } from './read-order.ts';

const said = (text: string): string[] =>
  readOrder(text).items.map(({ qty, unit, ref, name, mods }) =>
    [`${qty}${unit ?? ''}`, ref === undefined ? name : `#${ref}`, ...(mods ?? [])].join(' | '),
  );

test('a part of what was ordered may come otherwise, and once more may mean the same', () => {
  expect(said('quiero tres hamburguesas, una sin pepinillo')).toEqual([
    '2 | hamburguesas',
    '1 | hamburguesas | sin pepinillo',
  ]);
  expect(said('una pizza margarita y otra sin albahaca')).toEqual([
    '1 | pizza margarita',
    '1 | pizza margarita | sin albahaca',
  ]);
  expect(said('4 quesadillas, 2 con queso y 2 sin queso')).toHaveLength(2);
  expect(said('dos del 3 y una del 9, la del 9 muy hecha')).toEqual(['2 | #3', '1 | #9 | muy hecha']);
});

test('bare words after a colon say how one thing should come', () => {
  expect(said('medio kilo de helado: pistacho y nata')).toEqual(['0.5kg | helado | pistacho | nata']);
});

test('what is denied or given up is not ordered', () => {
  expect(said('mejor cuatro en vez de dos croquetas')).toEqual(['4 | croquetas']);
  expect(readOrder('la dirección es Calle Luna 7, no 17')).toMatchObject({ label: 'change', items: [] });
  expect(readOrder('no es para el 3, es para el 5 a las 8 de la tarde')).toMatchObject({ label: 'change', items: [] });
});

test('to cancel an order and to pay it, which is the same word in Colombia, are told apart', () => {
  expect(readOrder('una bandeja paisa, cancelo con tarjeta')).toMatchObject({
    label: 'order',
    entities: { pay: 'tarjeta' },
  });
  expect(readOrder('cancelo mi pedido').label).toBe('cancel');
});

test('a quarter is of a kilo, except of what comes whole', () => {
  expect(said('un cuarto de queso fresco y un cuarto de pollo asado')).toEqual([
    '0.25kg | queso fresco',
    '0.25 | pollo asado',
  ]);
});

test.each([
  'una sin sal, ',
  'soy la ',
  'mitad ',
  'cambia a por ',
  'quita la a ',
  'mesa ',
  'lugar 1 para ',
  'helado: nata y ',
  'en vez de dos ',
  'no es 5 es ',
])('time grows with the length only: %j over and over', (bomb) => {
  expect(growth(readOrder, bomb, 480)).toBeLessThan(9);
});
