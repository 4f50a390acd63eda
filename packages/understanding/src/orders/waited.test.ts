import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { readOrder } from './read-order.ts';

const named = (text: string) => readOrder(text).items.map(({ qty, name }) => `${qty} ${name}`);

test.each([
  'llevo tres semanas esperando dos pizzas',
  'hace dos horas pedí una hamburguesa y no llega',
  'hace más de una semana que pedí dos cajas de café',
  'tras dos semanas de espera sigo sin los tres libros',
  'tres semanas esperando dos lámparas',
  'ya son 3 días esperando el sofá',
  "I've been waiting three weeks for two pizzas",
  'waiting 40 minutes for my burger',
])('who tells how long they wait asks where it is, and orders nothing: %s', (text) =>
  expect(readOrder(text)).toMatchObject({ label: 'status', items: [] }),
);

test.each([
  ['dos pizzas, que llevo 20 minutos llamando', ['2 pizzas']],
  ['las pedí hace tres días, dos camisetas negras', ['2 camisetas negras']],
  ['I ordered two lamps three weeks ago', ['2 lamps']],
])('a span of time told beside an order is no thing: %s', (text, items) => expect(named(text)).toEqual(items));

test.each([
  ['un mes de gimnasio y dos camisetas', ['1 mes de gimnasio', '2 camisetas']],
  ['me llevo dos camisetas y tres semanas de curso', ['2 camisetas', '3 semanas de curso']],
  ['llevo tres pizzas y dos cervezas', ['3 pizzas', '2 cervezas']],
])('what is sold by time, and what is taken, stays: %s', (text, items) => expect(named(text)).toEqual(items));

test.each(['llevo tres semanas ', 'hace casi ', 'casi casi ', 'two weeks ', 'been over ', 'tres semanas y media '])(
  'time grows with the length only: %j over and over',
  (bomb) => expect(growth(readOrder, bomb, 480)).toBeLessThan(9),
);
