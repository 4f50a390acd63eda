import { expect, test } from 'vitest';
import { filterOf, readInboxPlace } from './inbox-place.ts';

test('an address with nonsense in it opens the inbox all the same', () => {
  expect(readInboxPlace({ view: 'everything', order: 'sideways', brand: '', label: 7 })).toEqual({});
});

test('what is in the address is what the list asks for', () => {
  const place = readInboxPlace({ view: 'mine', order: 'newest', brand: 'b1', person: 'true' });
  expect(place.person).toBe(true);
  expect(filterOf(place)).toEqual({ view: 'mine', order: 'newest', brandId: 'b1' });
  expect(filterOf(readInboxPlace({}))).toEqual({ view: 'to-answer', order: 'importance' });
});
