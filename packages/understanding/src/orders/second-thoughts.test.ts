import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { readOrder } from './read-order.ts';

const said = (text: string): string[] =>
  readOrder(text).items.map(({ qty, unit, ref, name, mods }) =>
    [`${qty}${unit ?? ''}`, ref === undefined ? name : `#${ref}`, ...(mods ?? [])].join(' | '),
  );

test('a second thought in the same message takes the place of the first', () => {
  expect(said('ponme tres velas, perdón, cuatro, y un mantel')).toEqual(['4 | velas', '1 | mantel']);
  expect(said('un kilo de harina, no, mejor dos')).toEqual(['2kg | harina']);
  expect(said('una chaqueta gris, no, negra')).toEqual(['1 | chaqueta negra']);
  expect(said('un ramo de lirios, espera, mejor de rosas')).toEqual(['1 | ramo de rosas']);
  expect(said('dos cañas y... venga, que sean cinco, y unas bravas')).toEqual(['5 | cañas', '1 | bravas']);
  expect(said('quiero un té, nel, un café')).toEqual(['1 | café']);
});

test('who hesitates and changes nothing has ordered what they said', () => {
  expect(said('dos panes y, perdona la hora, un litro de leche')).toEqual(['2 | panes', '1l | leche']);
  expect(said('un jersey y no me pongas bolsa')).toEqual(['1 | jersey']);
});

test('how many may be said after the thing', () => {
  expect(said('limones una docena, papa 3 libras y perejil un manojo')).toEqual([
    '12 | limones',
    '3lb | papa',
    '1 | manojo de perejil',
  ]);
});

test('what is typed short is read written out', () => {
  expect(said('kiero 2 bocatas d atun y 1/4 de aceitunas x fa')).toEqual(['2 | bocatas de atun', '0.25kg | aceitunas']);
});

test('who signs and how it is paid may stand alone at the end', () => {
  expect(readOrder('dos lámparas de mesa, efectivo. Gracias, Nuria')).toMatchObject({
    items: [{ qty: 2, name: 'lámparas de mesa' }],
    entities: { pay: 'efectivo', name: 'Nuria' },
  });
});

test.each([
  'no, mejor ',
  'perdón, ',
  'que sean ',
  'un pan, no, dos ',
  'limones una ',
  'Ana, ',
  'efectivo. ',
  'para el ',
])('time grows with the length only: %j over and over', (bomb) => {
  expect(growth(readOrder, bomb, 480)).toBeLessThan(9);
});
