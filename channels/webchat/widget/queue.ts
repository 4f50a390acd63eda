import type { Message, Queued } from './wire.ts';

const dayMs = 86_400_000;

/**
 * What still has to be shown from here: what the thread holds by now goes, and so does what the desk kept a week ago. A message
 * that was kept stays until it is seen, so that it never vanishes between two looks.
 */
export const stillQueued = (queue: readonly Queued[], thread: readonly Message[], now: number): readonly Queued[] => {
  const arrived = new Set(thread.map((message) => message.clientId));
  return queue.filter((queued) => !arrived.has(queued.id) && (queued.state !== 'kept' || now - queued.at < 7 * dayMs));
};

export const withState = (
  queue: readonly Queued[],
  id: string,
  state: Queued['state'],
  why?: string,
): readonly Queued[] =>
  queue.map((queued) => (queued.id === id ? { ...queued, state, ...(why === undefined ? {} : { why }) } : queued));

export const nextToSend = (queue: readonly Queued[]): Queued | null =>
  queue.find((queued) => queued.state === 'waiting') ?? null;

/** 1, 2, 4 … 30 s, spread so that many browsers do not come back at the same moment. */
export const pauseBefore = (attempt: number, chance: number): number =>
  Math.min(30_000, 1000 * 2 ** attempt) * (0.75 + chance / 2);
