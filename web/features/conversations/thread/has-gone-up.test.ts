import { expect, test } from 'vitest';
import { hasGoneUp } from './has-gone-up.ts';

const atEnd = { top: 600, height: 1000, frame: 400 };

test('less far down in a pane of the same size, somebody went up', () => {
  expect(hasGoneUp(atEnd, { ...atEnd, top: 500 })).toBe(true);
  expect(hasGoneUp(atEnd, { ...atEnd, top: 599 })).toBe(false);
});

test('pushed up by a field that was emptied, or by what became less high, nobody did', () => {
  expect(hasGoneUp(atEnd, { top: 560, height: 1000, frame: 440 })).toBe(false);
  expect(hasGoneUp(atEnd, { top: 580, height: 1090, frame: 400 })).toBe(false);
});
