import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const screen = { width: 400, height: 600 };
const control = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 30 });

test('a sheet opens below its control, and above it where below there is no room', () => {
  expect(placeBeside(control(20, 100), { width: 200, height: 150 }, screen)).toEqual({ left: 20, top: 136 });
  expect(placeBeside(control(20, 500), { width: 200, height: 150 }, screen)).toEqual({ left: 20, top: 344 });
});

test('a sheet may end where its control ends', () => {
  expect(placeBeside(control(200, 100), { width: 180, height: 150 }, screen, true).left).toBe(60);
  expect(placeBeside(control(20, 100), { width: 180, height: 150 }, screen, true).left).toBe(8);
});

test('a sheet never leaves the window', () => {
  expect(placeBeside(control(350, 100), { width: 200, height: 150 }, screen).left).toBe(190);
  expect(placeBeside(control(10, 280), { width: 900, height: 580 }, screen)).toEqual({ left: 8, top: 12 });
});
