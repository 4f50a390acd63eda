import type { Conversation, Endpoints } from '@tertulia/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';

type Outcomes = z.output<Endpoints['changeMany']['answer']>;

let desk: RunningDesk;
let waiting: readonly Conversation[];
beforeAll(async () => {
  desk = await runningDesk();
  for (const n of [1, 2, 3])
    await desk.receives({
      id: `e${n}`,
      account: 'page-1',
      at: desk.clock.now(),
      type: 'message',
      thread: `t${n}`,
      from: { id: `u${n}`, name: 'Lucía Ferrer' },
      message: `m${n}`,
      text: `¿Abrís el día ${n}?`,
    });
  const rows = await desk.until(async () => {
    const now = await desk.conversations();
    return now.length === 3 && now;
  });
  waiting = await Promise.all(rows.map((row) => desk.conversation(row.id)));
});
afterAll(() => desk.close());

test('many are resolved and brought back in one request each, and one that has changed keeps nobody else waiting', async () => {
  const [changed] = waiting;
  if (changed === undefined) throw new Error('nobody wrote');
  await desk.asks('POST', `/api/v1/conversations/${changed.id}/read`);
  const { items } = await desk.asks<Outcomes>('POST', '/api/v1/conversations/changes', {
    change: { do: 'resolve' },
    items: waiting.map(({ id, version }) => ({ id, version })),
  });
  expect(items.map((it) => it.outcome)).toEqual(['refused', 'done', 'done']);
  expect(items[0]).toMatchObject({ id: changed.id, code: 'conversation.changed_meanwhile', status: 409 });
  expect((await desk.conversations()).map((row) => row.id)).toEqual([changed.id]);

  const done = items.flatMap((it) => (it.outcome === 'done' ? [{ id: it.conversation.id, eventId: it.eventId }] : []));
  const back = await desk.asks<Outcomes>('POST', '/api/v1/conversations/undo', { items: done });
  expect(back.items.map((it) => it.outcome)).toEqual(['done', 'done']);
  expect(await desk.conversations()).toHaveLength(3);
});

test('many are labelled at once, and each keeps the labels it had', async () => {
  const made = async (name: string) =>
    (await desk.asks<{ id: string }>('POST', '/api/v1/labels', { name, colour: 'teal' })).id;
  const [old, fresh] = [await made('Envíos'), await made('Horario')];
  const [first] = waiting;
  await desk.asks('PUT', `/api/v1/conversations/${first?.id ?? ''}/labels`, { labelIds: [old] });
  await desk.asks('POST', '/api/v1/conversations/changes', {
    change: { do: 'label', add: [fresh], remove: [] },
    items: waiting.map(({ id }) => ({ id, version: 0 })),
  });
  const rows = await desk.conversations();
  expect(rows.find((row) => row.id === first?.id)?.labels.map((it) => it.name)).toEqual(['Envíos', 'Horario']);
  expect(rows.every((row) => row.labels.some((it) => it.id === fresh))).toBe(true);
});
