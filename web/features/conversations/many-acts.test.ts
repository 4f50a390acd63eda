import type { ConversationRow } from '@tertulia/contract';
import { QueryClient, type InfiniteData } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeDesk } from '../../fixtures/fake-desk.ts';
import type { ListPage } from '../../live/apply-event.ts';
import { keys, type ListFilter } from '../../live/keys.ts';
import { performMany, takeBackMany } from './many-acts.ts';

const toAnswer: ListFilter = { view: 'to-answer' };

/** A browser's cache beside a desk in memory that counts what it is asked. */
function deskWith(scene: 'day' | 'many') {
  const desk = fakeDesk(scene);
  const ask = (method: string, address: string, body: Record<string, unknown> = {}) => {
    const { pathname, searchParams } = new URL(address, 'http://desk');
    return desk.answer({ method, path: pathname, query: searchParams, body, raw: new Uint8Array(), headers: {} });
  };
  const rows = (ask('GET', '/api/v1/conversations?view=to-answer&limit=500').body as ListPage).items; // the contract's answer
  const client = new QueryClient();
  client.setQueryData<InfiniteData<ListPage>>(keys.list(toAnswer), {
    pages: [{ items: rows, next: null }],
    pageParams: [null],
  });
  const asked: string[] = [];
  vi.stubGlobal('document', { documentElement: { lang: 'es' } });
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push(`${init.method ?? 'GET'} ${address}`);
    const body: Record<string, unknown> = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    const answer = ask(init.method ?? 'GET', address, body);
    return Response.json(answer.body, { status: answer.status });
  });
  const listed = () =>
    client
      .getQueryData<InfiniteData<ListPage>>(keys.list(toAnswer))
      ?.pages.flatMap((page) => page.items.map((row) => row.id)) ?? [];
  return { client, rows, asked, listed, ask };
}

afterEach(() => vi.unstubAllGlobals());

test('many are resolved in one request, and taken back in one', async () => {
  const { client, rows, asked, listed } = deskWith('day');
  const some = rows.slice(0, 3);
  const { done } = await performMany(client, some, { do: 'resolve' }, 'me');
  expect(done).toHaveLength(3);
  expect(listed()).toEqual(rows.slice(3).map((row) => row.id));
  await takeBackMany(client, done, 'me');
  expect(listed()).toEqual(rows.map((row) => row.id));
  expect(asked).toEqual(['POST /api/v1/conversations/changes', 'POST /api/v1/conversations/undo']);
});

test('more than one request takes go in parts, and none is left out', async () => {
  const { client, rows, asked, listed } = deskWith('many');
  expect(rows.length).toBeGreaterThan(150);
  await performMany(client, rows, { do: 'snooze', until: '2030-01-01T09:00:00.000Z' }, 'me');
  expect(listed()).toEqual([]);
  expect(asked).toHaveLength(Math.ceil(rows.length / 100));
});

test('one that somebody else has assigned meanwhile stays, the others go', async () => {
  const { client, rows, ask, listed } = deskWith('day');
  const [first] = rows;
  if (!first) throw new Error('nobody waits in the scene');
  const path = `/api/v1/conversations/${first.id}`;
  const member = (ask('GET', '/api/v1/members').body as { items: { id: string }[] }).items[2]; // the contract's answer
  const memberId = first.assignee === null ? member?.id : null;
  ask('PUT', `${path}/assignee`, { version: first.version, memberId });
  const { done, refused } = await performMany(client, rows, { do: 'resolve' }, 'me');
  expect(refused).toBe('conversation.changed_meanwhile');
  expect(done).toHaveLength(rows.length - 1);
  expect(done.map((each): ConversationRow['id'] => each.conversation.id)).not.toContain(first.id);
  expect(listed()).not.toContain(rows[1]?.id);
});
