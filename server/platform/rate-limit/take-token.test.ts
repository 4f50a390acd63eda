import { plus } from '@tertulia/contract';
import { expect } from 'vitest';
import { test } from '../../testing/desk.ts';
import { takeToken } from './take-token.ts';

const twice = { most: 2, msPerToken: 1000 };

test('a bucket gives what it holds, and one more each time it has refilled', async ({ desk }) => {
  const { system } = desk.parts;
  const take = () => takeToken(system, 'a', twice, desk.clock.now());
  expect([await take(), await take(), await take()]).toEqual([null, null, 1000]);
  desk.clock.pass(1000);
  expect([await take(), await take()]).toEqual([null, 1000]);
});

test('a process whose clock is behind neither loses tokens nor makes new ones', async ({ desk }) => {
  const { system } = desk.parts;
  const ahead = plus(desk.clock.now(), 60_000);
  expect(await takeToken(system, 'b', twice, ahead)).toBeNull();
  expect(await takeToken(system, 'b', twice, desk.clock.now())).toBeNull();
  expect(await takeToken(system, 'b', twice, ahead)).toBe(1000);
});

test('a bucket that a clock far ahead has touched opens again once that clock is right', async ({ desk }) => {
  const { system } = desk.parts;
  const nextYear = plus(desk.clock.now(), 365 * 86_400_000);
  for (const now of [nextYear, nextYear]) expect(await takeToken(system, 'c', twice, now)).toBeNull();
  const take = () => takeToken(system, 'c', twice, desk.clock.now());
  expect([await take(), await take(), await take()]).toEqual([null, null, 1000]);
  desk.clock.pass(1000);
  expect([await take(), await take()]).toEqual([null, 1000]);
});
