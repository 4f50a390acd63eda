import { expect, test } from 'vitest';
import { nextToSend, pauseBefore, stillQueued, withState } from './queue.ts';
import type { Message, Queued } from './wire.ts';

const day = 86_400_000;
const queued = (id: string, state: Queued['state'], at = 0): Queued => ({ id, text: id, files: [], at, state });
const shown = (clientId: string): Message => ({
  id: `m-${clientId}`,
  version: 1,
  from: 'them',
  clientId,
  name: '',
  parts: [],
  replyTo: null,
  reactions: [],
  deleted: false,
  at: 0,
});

test('a message waits here until the thread shows it, and not a moment less', () => {
  const queue = [queued('a', 'kept'), queued('b', 'waiting'), queued('c', 'failed')];
  expect(stillQueued(queue, [], day).map((one) => one.id)).toEqual(['a', 'b', 'c']);
  expect(stillQueued(queue, [shown('a')], day).map((one) => one.id)).toEqual(['b', 'c']);
});

test('what the desk kept a week ago and never showed is forgotten; what was never sent is not', () => {
  const queue = [queued('a', 'kept'), queued('b', 'waiting'), queued('c', 'failed')];
  expect(stillQueued(queue, [], 8 * day).map((one) => one.id)).toEqual(['b', 'c']);
});

test('messages go out in the order they were written, around one that failed', () => {
  const queue = [queued('a', 'failed'), queued('b', 'waiting'), queued('c', 'waiting')];
  expect(nextToSend(queue)?.id).toBe('b');
  expect(nextToSend(withState(queue, 'a', 'waiting'))?.id).toBe('a');
  expect(nextToSend([])).toBeNull();
});

test('pauses grow to half a minute and are spread', () => {
  expect([0, 1, 2, 9].map((attempt) => pauseBefore(attempt, 0.5))).toEqual([1000, 2000, 4000, 30_000]);
  expect([pauseBefore(1, 0), pauseBefore(1, 1)]).toEqual([1500, 2500]);
});
