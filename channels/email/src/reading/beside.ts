import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './mail-thread.ts';

/** Longer than the worst mail within our limits takes on a slow machine. */
const PATIENCE_MS = 20_000;

let thread: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Does it in a thread beside the main one, one mail at a time: half a second of parsing must not hold up everybody's inbox.
 * @throws Error when the thread ends or takes too long; it is started anew for the next mail
 */
export function beside(asked: Asked, patienceMs = PATIENCE_MS): Promise<Answered> {
  const mine = turn.then(() => ask(asked, patienceMs));
  turn = mine.catch(() => {});
  return mine;
}

const ask = async (asked: Asked, patienceMs: number): Promise<Answered> => {
  const working = (thread ??= new Worker(new URL('./mail-thread.ts', import.meta.url)));
  // Only while it works does it keep the program alive.
  working.ref();
  const settled = new AbortController();
  const ended = Promise.race([
    once(working, 'exit', { signal: settled.signal }),
    once(working, 'error', { signal: settled.signal }),
  ]).then(() => Promise.reject(new Error('The mail thread ended')));
  const late = once(AbortSignal.timeout(patienceMs), 'abort', { signal: settled.signal }).then(() =>
    Promise.reject(new Error('The mail took too long')),
  );
  try {
    const answer = once(working, 'message', { signal: settled.signal });
    working.postMessage(asked);
    const [answered] = await Promise.race([answer, ended, late]);
    working.unref();
    return answered as Answered; // what mail-thread.ts posts
  } catch (error) {
    thread = null;
    await working.terminate();
    throw error;
  } finally {
    settled.abort();
  }
};
