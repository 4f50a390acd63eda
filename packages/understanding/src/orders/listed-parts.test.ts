import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { readOrder } from './read-order.ts';

const said = (text: string): string[] =>
  readOrder(text).items.map(({ qty, name, mods }) => [qty, name, ...(mods ?? [])].join(' | '));

test('what is counted is given out to the parts that are told of it', () => {
  expect(said('tres tés: uno verde, uno negro y uno con limón')).toEqual([
    '1 | té verde',
    '1 | té negro',
    '1 | té | con limón',
  ]);
  expect(said('dos menús, uno de ellos sin lactosa')).toEqual(['1 | menús', '1 | menús | sin lactosa']);
  expect(said('dos camisas, una talla S y la otra talla M')).toEqual([
    '1 | camisas | talla S',
    '1 | camisas | talla M',
  ]);
});

test('a list of other things is no list of parts', () => {
  expect(said('dos barras, una empanada y una palmera de chocolate')).toEqual([
    '2 | barras',
    '1 | empanada',
    '1 | palmera de chocolate',
  ]);
});

test('how a thing is made is told apart from its name', () => {
  expect(said('dos zumos de piña en agua y un rape limpio')).toEqual([
    '2 | zumos de piña | en agua',
    '1 | rape | limpio',
  ]);
  expect(said('cien sobres en papel crema')).toEqual(['100 | sobre | en papel crema']);
});

test.each(['dos, uno ', 'tres panes: uno ', ', la otra ', 'dos y los otros dos ', 'en papel ', 'a una quítale '])(
  'time grows with the length only: %j over and over',
  (bomb) => {
    expect(growth(readOrder, bomb, 480)).toBeLessThan(9);
  },
);
