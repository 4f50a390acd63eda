import { instantOf } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { daysLater, localDay, mondayOf } from './local-day.ts';

test('a day is the day of the brand’s own calendar', () => {
  const moment = instantOf(new Date('2026-11-22T23:30:00Z'));
  expect(localDay(moment, 'Europe/Madrid')).toBe('2026-11-23');
  expect(localDay(moment, 'America/Bogota')).toBe('2026-11-22');
});

test('a week begins on Monday, over the change of month and of year', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(daysLater('2026-12-28', 6)).toBe('2027-01-03');
});
