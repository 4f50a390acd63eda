import type { Message } from '@tertulia/contract';
import { store } from '../ui/store.ts';
import { call, type Given } from './api.ts';
import { connection } from './connection.ts';
import { noteSend } from './own-sends.ts';
import { Unreached } from './refused.ts';

type Reply = Given<'POST /api/v1/conversations/:id/replies'>['body'];
type Note = Given<'POST /api/v1/conversations/:id/notes'>['body'];

/** Something written that the server has not heard of yet. Its key makes hearing it twice the same as once. */
export type WaitingSend = {
  readonly key: string;
  readonly conversationId: string;
  /** Why the server did not take it when it heard of it at last: then it waits for a person, not for the line. */
  readonly refused?: string;
} & ({ readonly kind: 'reply'; readonly body: Reply } | { readonly kind: 'note'; readonly body: Note });

const name = 'tertulia.waiting';
export const waitingSends = store<readonly WaitingSend[]>(read());

/** Sends, and when nobody answers keeps it for when the line is back. `null`: it waits. */
export async function sendOrKeep(send: WaitingSend): Promise<Message | null> {
  try {
    return await noteSend(send.conversationId, deliver(send));
  } catch (error) {
    if (!(error instanceof Unreached)) throw error;
    keep((before) => [...before.filter((each) => each.key !== send.key), send]);
    return null;
  }
}

let trying: Promise<void> | null = null;

/** Tries what waits, in its order, once at a time. What the server refuses stays, with the words that `onRefused` has for it: somebody has to look at it. */
export function sendWaiting(
  onSent: (message: Message) => void,
  onRefused: (send: WaitingSend, error: unknown) => string,
): Promise<void> {
  trying ??= tryAll(onSent, onRefused).finally(() => {
    trying = null;
  });
  return trying;
}

async function tryAll(
  onSent: (message: Message) => void,
  onRefused: (send: WaitingSend, error: unknown) => string,
): Promise<void> {
  for (const send of waitingSends.get().filter(waitsForTheLine)) {
    try {
      onSent(await deliver(send));
    } catch (error) {
      if (error instanceof Unreached) return;
      const refused = onRefused(send, error);
      keep((before) => before.map((each) => (each.key === send.key ? { ...each, refused } : each)));
      continue;
    }
    forgetSend(send);
  }
}

export const waitsForTheLine = ({ refused }: WaitingSend): boolean => refused === undefined;

/** It has gone, or somebody has taken it up again or given it up. */
export const forgetSend = ({ key }: Pick<WaitingSend, 'key'>): void =>
  keep((before) => before.filter((each) => each.key !== key));

const againMs = 5000;

/** Calls when there is reason to try again: the line is back, or a moment has passed and something still waits. */
export function whenWorthTrying(again: () => void): () => void {
  const tryIt = () => {
    if (waitingSends.get().some(waitsForTheLine)) again();
  };
  const stop = connection.subscribe(() => {
    if (connection.get() === 'live') tryIt();
  });
  const timer = setInterval(tryIt, againMs);
  addEventListener('online', tryIt);
  addEventListener('storage', hearOthers);
  return () => {
    stop();
    clearInterval(timer);
    removeEventListener('online', tryIt);
    removeEventListener('storage', hearOthers);
  };
}

/** Another tab has kept or sent something: all of them hold the same. */
const hearOthers = (event: StorageEvent): void => {
  if (event.key === name) waitingSends.set(read());
};

const deliver = (send: WaitingSend): Promise<Message> =>
  send.kind === 'reply'
    ? call('POST /api/v1/conversations/:id/replies', {
        params: { id: send.conversationId },
        body: send.body,
        key: send.key,
      })
    : call('POST /api/v1/conversations/:id/notes', {
        params: { id: send.conversationId },
        body: send.body,
        key: send.key,
      });

/** From what is stored, not from what this tab remembers: another may have added to it. */
function keep(change: (before: readonly WaitingSend[]) => readonly WaitingSend[]): void {
  const sends = change(canStore() ? read() : waitingSends.get());
  waitingSends.set(sends);
  try {
    localStorage.setItem(name, JSON.stringify(sends));
  } catch {
    return; // storage is closed: it waits as long as this tab lives
  }
}

function canStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

function read(): readonly WaitingSend[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return []; // no storage (or none in a test), or what another version wrote
  }
}
