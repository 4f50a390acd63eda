import type { ConversationRow, DeskEvent } from '@tertulia/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLiveLine } from '../../testing/live-line.ts';
import { runningDesk, type Colleague, type RunningDesk } from '../../testing/running-desk.ts';
import { somebodyWrites } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
let ivan: Colleague;
beforeAll(async () => {
  desk = await runningDesk();
  ivan = await desk.joins('Iván');
});
afterAll(() => desk.close());

const callsIvan = async (text: string) => {
  const { row } = await somebodyWrites(desk, text);
  await desk.asks('POST', `/api/v1/conversations/${row.id}/notes`, {
    text: '@Iván, ¿lo miras?',
    mentions: [ivan.memberId],
  });
  return row.id;
};
const ivanSees = async (view: string) =>
  (await ivan.asks<{ items: ConversationRow[] }>('GET', `/api/v1/conversations?view=${view}`)).items;
const reasonsFor = async (who: Colleague['asks'], id: string) =>
  (await who<ConversationRow>('GET', `/api/v1/conversations/${id}`)).reasons.map((it) => it.code);

test('whoever a note calls reads so in their list until they look; nobody else does', async () => {
  const id = await callsIvan('¿Tenéis molino?');
  expect((await ivanSees('mentioned')).map((row) => row.id)).toEqual([id]);
  expect(await reasonsFor(ivan.asks, id)).toContain('mention-of-you');
  expect(await reasonsFor(desk.asks, id)).not.toContain('mention-of-you');
  expect((await desk.conversation(id)).mentioned).toEqual([{ id: ivan.memberId, name: 'Iván' }]);
  expect(await ivan.asks('GET', '/api/v1/views')).toMatchObject({ counts: { mentioned: 1 } });

  await desk.asks('POST', `/api/v1/conversations/${id}/read`); // a colleague's look is not his
  expect(await ivanSees('mentioned')).toHaveLength(1);
  await ivan.asks('POST', `/api/v1/conversations/${id}/read`);
  expect(await ivanSees('mentioned')).toEqual([]);
  expect((await desk.conversation(id)).mentioned).toEqual([]);
});

test.each([
  ['a note of theirs', 'notes', {}],
  ['an answer of theirs', 'replies', { seenVersion: 1 }],
])('%s says that they have heard it', async (_what, where, more) => {
  const id = await callsIvan(`¿Hacéis envíos? ${where}`);
  await ivan.asks('POST', `/api/v1/conversations/${id}/${where}`, { text: 'Lo miramos ahora mismo.', ...more });
  expect(await reasonsFor(ivan.asks, id)).not.toContain('mention-of-you');
});

test('to call oneself calls nobody', async () => {
  const { row } = await somebodyWrites(desk, '¿Y a Canarias?');
  await ivan.asks('POST', `/api/v1/conversations/${row.id}/notes`, { text: '@Iván', mentions: [ivan.memberId] });
  expect((await desk.conversation(row.id)).mentioned).toEqual([]);
});

test('being called brings a conversation forward, and being heard takes it back to its place', async () => {
  const { row } = await somebodyWrites(desk, '¿Cuándo abrís?');
  const rank = async () => Date.parse((await desk.conversation(row.id)).rankAt);
  await desk.asks('POST', `/api/v1/conversations/${row.id}/notes`, { text: '@Iván', mentions: [ivan.memberId] });
  expect(await rank()).toBe(Date.parse(row.rankAt) - 30 * 60_000);
  await somebodyWrites(desk, '¿Hola?', { thread: 'another' });
  await ivan.asks('POST', `/api/v1/conversations/${row.id}/read`);
  expect(await rank()).toBe(Date.parse(row.rankAt));
});

test('what is told live says to each what their own list says', async () => {
  const origins = await Promise.all([desk.app, ivan.app].map((app) => app.listen({ host: '127.0.0.1', port: 0 })));
  const lines = await Promise.all(origins.map((origin) => openLiveLine(`${origin}/api/v1/live`, {})));
  const id = await callsIvan('¿Cerráis en agosto?');
  const told = await Promise.all(
    lines.map(async (line) => {
      const { data } = await line.next((it) => it.data.includes('"note.written"') && it.data.includes(id));
      return ((JSON.parse(data) as DeskEvent).data as { conversation: ConversationRow }).conversation; // a note brings its row
    }),
  );
  for (const line of lines) line.close();
  expect(told[0]?.reasons.map((it) => it.code)).toEqual(await reasonsFor(desk.asks, id));
  expect(told[1]).toEqual((await ivanSees('mentioned')).find((row) => row.id === id));
});
