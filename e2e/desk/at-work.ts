import { setTimeout as pause } from 'node:timers/promises';
import type { Conversation, ConversationRow, Message } from '@tertulia/contract';
import type { Owner } from './owner.ts';
import type { RunningDesk } from './start-desk.ts';

/** What somebody at the desk does, through the public API. */
export function atWork(desk: RunningDesk, owner: Owner) {
  const rows = async (view = 'to-answer'): Promise<readonly ConversationRow[]> =>
    (await owner.ask('GET', `/api/v1/conversations?view=${view}`)).items;
  const messages = async (id: string): Promise<readonly Message[]> =>
    (await owner.ask('GET', `/api/v1/conversations/${id}/messages`)).items;
  /** Looks until there is something, for as long as a busy machine may need. */
  const until = async <T>(what: () => Promise<T | undefined | false>, withinMs = 30_000): Promise<T> => {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const found = await what();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${String(what)}\n${desk.said()}`);
      await pause(150);
    }
  };
  return {
    rows,
    messages,
    until,
    /** The conversation with this subject, once it is there. */
    about: (subject: string, view?: string) =>
      until(async () => (await rows(view)).find((one) => one.subject === subject)),
    reply: async (id: string, text: string, files: readonly object[] = []): Promise<Message> => {
      const { threadVersion }: Conversation = await owner.ask('GET', `/api/v1/conversations/${id}`);
      return owner.ask('POST', `/api/v1/conversations/${id}/replies`, { text, files, seenVersion: threadVersion });
    },
    /** A message of ours, once it has come to this state. */
    settled: (id: string, messageId: string, state: Message['delivery']['state'], withinMs?: number) =>
      until(
        async () => (await messages(id)).find((one) => one.id === messageId && one.delivery.state === state),
        withinMs,
      ),
  };
}
