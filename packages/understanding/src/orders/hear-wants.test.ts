import { expect, test } from 'vitest';
import { openPack } from '../linear/open-pack.ts';
import { hearsWants } from './hear-wants.ts';
import { readOrder } from './read-order.ts';

const hears = hearsWants(openPack('core'));

test.each([
  ['nos hemos echado atrás con las cortinas, no las hagáis', 'cancel'],
  ['ya estará lo que dejé a teñir?', 'status'],
  ['quería coger hora con el podólogo', 'reserve'],
  ['me lo puede traer alguien hasta Getafe y cuánto es', 'shipping'],
  ['¿esto lo lee alguna persona?', 'bot'],
  ['trato hecho, así queda', 'confirm'],
])('%s: %s', (text, intent) => expect(readOrder(text, hears).label).toBe(intent));

test('without an ear the rules alone say, and English is left to them', () => {
  expect(readOrder('dos cafés').label).toBe('order');
  expect(readOrder('where is my order', hears).label).toBe('status');
});
