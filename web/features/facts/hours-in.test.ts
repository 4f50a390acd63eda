import { expect, test } from 'vitest';
import { hoursIn, hoursText } from './hours-in.ts';

test.each([
  ['9-14, 16:30-20', '9:00–14:00, 16:30–20:00'],
  ['9:00–20:00', '9:00–20:00'],
  ['de 10 a 14 y de 17 a 20.30', '10:00–14:00, 17:00–20:30'],
  ['9am - 5pm', '9:00–17:00'],
  ['12pm to 12am', '12:00–0:00'],
  ['20 a 2', '20:00–2:00'],
  ['9 h – 24 h', '9:00–0:00'],
  ['', ''],
])('%j is read as %j', (written, read) => expect(hoursText(hoursIn(written) ?? [])).toBe(read));

test.each(['mañanas', '9', '9-', '25-26', '9-9', '9:70-10', '13pm-14'])('%j is told, not guessed', (written) =>
  expect(hoursIn(written)).toBeNull(),
);
