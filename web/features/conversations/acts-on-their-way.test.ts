import type { Conversation, ConversationRow, DeskEvent } from '@tertulia/contract';
import { QueryClient, type InfiniteData } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { world } from '../../fixtures/world.ts';
import type { ListPage } from '../../live/apply-event.ts';
import { applyToCache } from '../../live/apply-to-cache.ts';
import { heardFrom } from '../../live/heard.ts';
import { keys, type ListFilter } from '../../live/keys.ts';
import { sendOrKeep } from '../../live/waiting-sends.ts';
import { Refused } from '../../live/refused.ts';
import { perform } from './acts.ts';

const toAnswer: ListFilter = { view: 'to-answer' };
const changedMeanwhile = {
  code: 'conversation.changed_meanwhile',
  title: 'Ha cambiado',
  status: 409,
  type: 'about:blank',
};

/** A desk whose answers come when the test lets them, and a cache that holds one list. Each test has a row of its own. */
function slowDesk(nth: number) {
  const waiting = [...world('day').conversations.values()].filter((each) => each.status === 'open' && each.waiting);
  const client = new QueryClient();
  client.setQueryData<InfiniteData<ListPage>>(keys.list(toAnswer), {
    pages: [{ items: waiting, next: null }],
    pageParams: [null],
  });
  const asked: { path: string; answer: (status: number, body: unknown) => void }[] = [];
  vi.stubGlobal('document', { documentElement: { lang: 'es' } });
  vi.stubGlobal(
    'fetch',
    (path: string) =>
      new Promise<Response>((resolve) => {
        asked.push({ path, answer: (status, body) => resolve(Response.json(body, { status })) });
      }),
  );
  const first = waiting[nth];
  if (!first) throw new Error('nobody waits in the scene');
  return {
    client,
    first,
    listed: () =>
      client
        .getQueryData<InfiniteData<ListPage>>(keys.list(toAnswer))
        ?.pages.flatMap((page) => page.items.map((row) => row.id)) ?? [],
    /** The next question on its way, once it has left. */
    next: () => vi.waitUntil(() => asked.shift()),
    hears: (type: string, row: ConversationRow, seq: number) => {
      const line: DeskEvent = {
        seq,
        id: '0199a000-0000-7000-8000-000000000001' as DeskEvent['id'],
        type,
        v: 1,
        at: row.lastActivityAt,
        by: { type: 'member', id: null },
        causedBy: null,
        subject: { type: 'conversation', id: row.id, version: row.version },
        brandId: row.brandId,
        accountId: row.accountId,
        data: { conversation: row },
      }; // the id is of no matter here
      const event = heardFrom(line);
      if (event) applyToCache(client, event);
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

const read = (row: Conversation): Conversation => ({ ...row, unread: false, version: row.version + 1 });
const resolved = (row: Conversation): Conversation => ({
  ...row,
  status: 'resolved',
  waiting: null,
  version: row.version + 1,
});

test('a read mark heard while a conversation is being resolved does not bring it back', async () => {
  const { client, first, listed, next, hears } = slowDesk(0);
  const done = perform(client, first, { do: 'resolve' }, 'me');
  expect(listed()).not.toContain(first.id);

  hears('conversation.changed', read(first), 1); // the mark was on its way when `e` was pressed
  expect(listed()).not.toContain(first.id);

  (await next()).answer(409, changedMeanwhile);
  (await next()).answer(200, read(first)); // only the mark has moved it: the act still stands
  hears('conversation.changed', read(first), 1);
  expect(listed()).not.toContain(first.id);
  (await next()).answer(200, { conversation: resolved(read(first)), eventId: 'e' });
  await done;
  expect(listed()).not.toContain(first.id);
});

test('what is done right after sending follows it, and nobody is said to have changed anything', async () => {
  const { client, first, next } = slowDesk(3);
  const at = '2026-11-23T10:00:00.000Z';
  const sending = sendOrKeep({
    kind: 'reply',
    key: 'k',
    conversationId: first.id,
    body: { text: 'Sí', seenVersion: first.threadVersion, files: [], then: 'stay' },
  });
  const done = perform(client, first, { do: 'resolve' }, 'me');
  const reply = await next();
  expect(reply.path).toContain('/replies');
  reply.answer(200, { at });

  const lastMessage = first.lastMessage && { ...first.lastMessage, kind: 'outbound' as const, at };
  const assignee = first.assignee ?? { id: 'me', name: 'Nora' };
  const after = { ...first, lastMessage, assignee, threadVersion: first.threadVersion + 1, version: first.version + 1 };
  (await next()).answer(409, changedMeanwhile);
  (await next()).answer(200, after);
  (await next()).answer(200, { conversation: { ...after, status: 'resolved' }, eventId: 'e' });
  await sending;
  expect((await done).conversation.status).toBe('resolved');
});

test('news from before the answer to an act is old, even when it comes after it', async () => {
  const { client, first, listed, next, hears } = slowDesk(1);
  const done = perform(client, first, { do: 'resolve' }, 'me');
  (await next()).answer(200, { conversation: resolved(read(first)), eventId: 'e' });
  await done;
  hears('conversation.changed', read(first), 1);
  expect(listed()).not.toContain(first.id);
  hears('conversation.reopened', { ...first, version: first.version + 3 }, 3);
  expect(listed()).toContain(first.id);
});

test('what the server refuses comes back as it is', async () => {
  const { client, first, listed, next, hears } = slowDesk(2);
  const done = perform(client, first, { do: 'resolve' }, 'me');
  (await next()).answer(403, { ...changedMeanwhile, code: 'access.not_allowed', status: 403 });
  await expect(done).rejects.toBeInstanceOf(Refused);
  hears('conversation.changed', read(first), 1);
  expect(listed()).toContain(first.id);
});
