import { expect, test } from 'vitest';
import { readCoordinates } from './read-coordinates.ts';

test.each([
  ['39.4699, -0.3763', 39.4699, -0.3763],
  ['39,4699, -0,3763', 39.4699, -0.3763],
  ['39,4699; -0,3763', 39.4699, -0.3763],
  ['25.6714 -100.3093', 25.6714, -100.3093],
])('“%s” is a place', (text, latitude, longitude) => {
  expect(readCoordinates(text)).toEqual({ latitude, longitude });
});

test('what is no place on this planet is none', () => {
  for (const text of ['', 'Calle Mayor 5', '95, 10', '10, 200', '39.4699'])
    expect(readCoordinates(text), text).toBeNull();
});
