import { expect, test } from 'vitest';
import { arrivals, holdStill, neighbourOf, nothingShown } from './shown-order.ts';

const none = new Set<string>();

test('the first answer is laid out as it came', () => {
  expect(holdStill(nothingShown, [['a', 'b']], null, none).ids).toEqual(['a', 'b']);
});

test('nothing changes its place, and what arrives waits', () => {
  const shown = holdStill(nothingShown, [['a', 'b', 'c']], 'b', none);
  const truth = [['new', 'c', 'a', 'b']];
  expect(holdStill(shown, truth, 'b', none)).toBe(shown);
  expect(arrivals(shown, truth)).toEqual(['new']);
});

test('what left goes, but the open conversation stays under the eyes', () => {
  const shown = holdStill(nothingShown, [['a', 'b', 'c']], 'b', none);
  expect(holdStill(shown, [['c']], 'b', none).ids).toEqual(['b', 'c']);
  expect(holdStill(shown, [['c']], null, none).ids).toEqual(['c']);
});

test('a page loaded on demand is laid out at the end, even while others wait', () => {
  const shown = holdStill(nothingShown, [['a', 'b']], null, none);
  const truth = [
    ['new', 'a', 'b'],
    ['c', 'd'],
  ];
  const after = holdStill(shown, truth, null, none);
  expect(after.ids).toEqual(['a', 'b', 'c', 'd']);
  expect(arrivals(after, truth)).toEqual(['new']);
});

test('what a member took back by undo returns to its place at once', () => {
  const shown = holdStill(nothingShown, [['a', 'c']], null, none);
  expect(holdStill(shown, [['a', 'b', 'c']], null, new Set(['b'])).ids).toEqual(['a', 'b', 'c']);
});

test('when a row leaves, the next takes its turn, and at the end the one before', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'b')).toBe('c');
  expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b');
  expect(neighbourOf(['a'], 'a')).toBeNull();
});
