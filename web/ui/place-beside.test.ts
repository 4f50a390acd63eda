import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const sight = { top: 0, width: 400, height: 600 };
const control = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 30 });

test('a sheet opens below its control, and above it where below there is no room', () => {
  expect(placeBeside(control(20, 100), { width: 200, height: 150 }, sight)).toEqual({ left: 20, top: 136, room: 456 });
  expect(placeBeside(control(20, 500), { width: 200, height: 150 }, sight)).toEqual({ left: 20, top: 344, room: 486 });
});

test('a sheet may end where its control ends', () => {
  expect(placeBeside(control(200, 100), { width: 180, height: 150 }, sight, true).left).toBe(60);
  expect(placeBeside(control(20, 100), { width: 180, height: 150 }, sight, true).left).toBe(8);
});

test('a sheet never leaves the window', () => {
  expect(placeBeside(control(350, 100), { width: 200, height: 150 }, sight).left).toBe(190);
  expect(placeBeside(control(10, 280), { width: 900, height: 580 }, sight).left).toBe(8);
});

test('a sheet too high for either side takes the larger one and scrolls, and leaves its control in sight', () => {
  expect(placeBeside(control(10, 200), { width: 200, height: 500 }, sight)).toEqual({ left: 10, top: 236, room: 356 });
  expect(placeBeside(control(10, 400), { width: 200, height: 500 }, sight)).toEqual({ left: 10, top: 8, room: 386 });
});

test('a sheet stays above a phone’s keyboard, and below what the keyboard pushed out at the top', () => {
  const overKeyboard = { top: 40, width: 390, height: 440 };
  expect(placeBeside(control(10, 420), { width: 300, height: 360 }, overKeyboard)).toEqual({
    left: 10,
    top: 54,
    room: 366,
  });
  expect(placeBeside(control(10, 700), { width: 300, height: 360 }, overKeyboard)).toEqual({
    left: 10,
    top: 112,
    room: 424,
  });
});

test('where there is no room beside the control, a sheet lies over it', () => {
  const low = { top: 0, width: 320, height: 240 };
  expect(placeBeside(control(10, 90), { width: 300, height: 360 }, low)).toEqual({ left: 10, top: 72, room: 160 });
});
