import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notice, notify, takeBackLast } from './notice.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});

const done: string[] = [];
const doing = (what: string, forMs: number) =>
  notify(what, { until: Date.now() + forMs, undo: { label: 'Deshacer', run: () => void done.push(what) } });

test('what was sent can still be taken back after something else was done and taken back', () => {
  done.length = 0;
  doing('send', 15_000);
  doing('resolve', 7000);
  expect(notice.get()?.text).toBe('resolve');
  expect([takeBackLast(), notice.get()?.text]).toEqual([true, 'send']);
  notify('Deshecho');
  expect(takeBackLast()).toBe(true);
  expect(done).toEqual(['resolve', 'send']);
  expect(takeBackLast()).toBe(false);
});

test('what stands behind comes forward when its turn is over, and is gone when its time is', () => {
  doing('send', 15_000);
  doing('resolve', 7000);
  vi.advanceTimersByTime(7000);
  expect(notice.get()?.text).toBe('send');
  vi.advanceTimersByTime(8000);
  expect(notice.get()).toBeNull();
  expect(takeBackLast()).toBe(false);
});
