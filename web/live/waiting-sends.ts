import type { Message } from '@tertulia/contract';
import { store } from '../ui/store.ts';
import { call, type Given } from './api.ts';
import { connection } from './connection.ts';
import { Unreached } from './refused.ts';

type Reply = Given<'POST /api/v1/conversations/:id/replies'>['body'];
type Note = Given<'POST /api/v1/conversations/:id/notes'>['body'];

/** Something written that the server has not heard of yet. Its key makes hearing it twice the same as once. */
export type WaitingSend = { readonly key: string; readonly conversationId: string } & (
  | { readonly kind: 'reply'; readonly body: Reply }
  | { readonly kind: 'note'; readonly body: Note }
);

const name = 'tertulia.waiting';
export const waitingSends = store<readonly WaitingSend[]>(read());

/** Sends, and when nobody answers keeps it for when the line is back. `null`: it waits. */
export async function sendOrKeep(send: WaitingSend): Promise<Message | null> {
  try {
    return await deliver(send);
  } catch (error) {
    if (!(error instanceof Unreached)) throw error;
    keep([...waitingSends.get().filter((each) => each.key !== send.key), send]);
    return null;
  }
}

/** Tries what waits, in its order. What the server refuses is handed to `onRefused`: somebody has to look at it. */
export async function sendWaiting(
  onSent: (message: Message) => void,
  onRefused: (send: WaitingSend, error: unknown) => void,
): Promise<void> {
  for (const send of waitingSends.get()) {
    try {
      onSent(await deliver(send));
    } catch (error) {
      if (error instanceof Unreached) return;
      onRefused(send, error);
    }
    keep(waitingSends.get().filter((each) => each.key !== send.key));
  }
}

export function whenLive(again: () => void): () => void {
  return connection.subscribe(() => {
    if (connection.get() === 'live' && waitingSends.get().length > 0) again();
  });
}

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

function keep(sends: readonly WaitingSend[]): void {
  waitingSends.set(sends);
  try {
    localStorage.setItem(name, JSON.stringify(sends));
  } catch {
    return; // storage is closed: it waits as long as this tab lives
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
