import { expect, test } from 'vitest';
import { snoozeTimes } from './snooze-times.ts';

const names = (now: Date) => snoozeTimes(now).map((each) => each.name);

test('on a morning in the week every choice is ahead, soonest first', () => {
  const now = new Date(2026, 10, 24, 10, 0); // a Tuesday
  expect(names(now)).toEqual(['inHours', 'thisAfternoon', 'tonight', 'tomorrow', 'weekend', 'monday', 'nextWeek']);
  for (const each of snoozeTimes(now)) expect(each.at.getTime()).toBeGreaterThan(now.getTime());
});

test('what has passed or means the same moment is not offered twice', () => {
  const sundayNight = new Date(2026, 10, 22, 21, 0);
  expect(names(sundayNight)).toEqual(['inHours', 'tomorrow', 'weekend', 'nextWeek']);
  const monday = new Date(2026, 10, 23, 12, 0);
  const moments = snoozeTimes(monday).map((each) => each.at.getTime());
  expect(new Set(moments).size).toBe(moments.length);
});

test('a morning is nine by the wall, also across the change of clocks', () => {
  const beforeChange = new Date(2026, 9, 24, 12, 0);
  expect(
    snoozeTimes(beforeChange)
      .find((each) => each.name === 'tomorrow')
      ?.at.getHours(),
  ).toBe(9);
});
