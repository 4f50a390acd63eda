import { expect, test } from 'vitest';
import { waitAt } from './wait.ts';

const at = (minutes: number) => new Date(minutes * 60_000).toISOString();
const waiting = { since: at(0), dueAt: at(45) };

test('a wait is plain, then soon, then late', () => {
  expect(waitAt(waiting, 5 * 60_000)).toEqual({ tone: 'plain', ms: 40 * 60_000 });
  expect(waitAt(waiting, 36 * 60_000).tone).toBe('soon');
  expect(waitAt(waiting, 56 * 60_000)).toEqual({ tone: 'late', ms: 11 * 60_000 });
});

test('a long promise warns earlier than ten minutes before', () => {
  expect(waitAt({ since: at(0), dueAt: at(24 * 60) }, 20 * 60 * 60_000).tone).toBe('soon');
});
