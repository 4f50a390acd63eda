import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Message } from '@tertulia/contract';
import { fakeChannel } from '../../testing/fake-vendor/channel.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says, somebodyWrites } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

const reply = async (id: string, text: string, then: 'stay' | 'resolve' = 'stay') => {
  const { threadVersion } = await desk.conversation(id);
  const path = `/api/v1/conversations/${id}/replies`;
  return desk.asks<Message>('POST', path, { text, seenVersion: threadVersion, then });
};
const settle = (id: string, how: string) => desk.asks<Message>('POST', `/api/v1/messages/${id}/settle`, { how });
const comesTo = (sent: Message, state: Message['delivery']['state']) =>
  desk.until(async () =>
    (await desk.messages(sent.conversationId)).some((it) => it.id === sent.id && it.delivery.state === state),
  );
const atVendor = async (sent: Message) => (await desk.ledger()).filter((it) => it.ourId === sent.id).length;

/** Somebody asked, we answered, and the vendor's word was lost. */
async function inDoubt(question: string, how: 'drop' | 'take-then-drop', then: 'stay' | 'resolve' = 'stay') {
  const asked = await somebodyWrites(desk, question);
  await desk.vendorDoes(how, 1);
  const sent = await reply(asked.row.id, `Sobre «${question}»: mañana.`, then);
  desk.clock.pass(6_001);
  await comesTo(sent, 'unknown');
  return { ...asked, sent };
}

test('while nobody knows whether an answer went out its person waits since when they waited, until it is known', async () => {
  const { row, sent } = await inDoubt('¿Ha salido ya?', 'take-then-drop', 'resolve');
  expect(await desk.conversation(row.id)).toMatchObject({ status: 'open', waiting: row.waiting });
  expect((await desk.conversations()).map((it) => it.id)).toContain(row.id);
  await settle(sent.id, 'look-up');
  expect(await desk.conversation(row.id)).toMatchObject({ status: 'resolved', waiting: null });
});

test('sent again and arrived, it has answered', async () => {
  const { row, sent } = await inDoubt('¿Y el molinillo?', 'drop');
  await settle(sent.id, 'resend');
  await comesTo(sent, 'sent');
  expect(await desk.conversation(row.id)).toMatchObject({ status: 'open', waiting: null, outboxStopped: null });
});

test('whoever has written since goes on waiting when the doubt is settled', async () => {
  const { event, row, sent } = await inDoubt('¿Me lo cambiáis?', 'take-then-drop');
  desk.clock.pass(1000);
  await desk.receives(says(desk, '¿Hay alguien?', { thread: event.thread, from: event.from }));
  await desk.until(async () => (await desk.messages(row.id)).length === 3);
  await settle(sent.id, 'mark-sent');
  expect((await desk.conversation(row.id)).waiting).toEqual(row.waiting);
});

test('an answer taken back behind one in doubt leaves the doubt where it is', async () => {
  const { row } = await inDoubt('¿Tenéis filtros?', 'take-then-drop');
  const next = await reply(row.id, 'De papel.');
  await desk.asks('POST', `/api/v1/messages/${next.id}/undo`);
  expect((await desk.conversation(row.id)).outboxStopped).toBe('unknown');
});

test('two ask the vendor at once, and an answer about the first attempt sends nothing after the second', async () => {
  const { sent } = await inDoubt('¿Dónde está la tienda?', 'drop');
  const heard = Promise.withResolvers<void>();
  const { lookUp } = fakeChannel;
  const slow = vi.spyOn(fakeChannel, 'lookUp').mockImplementationOnce(async (...about) => {
    const found = await lookUp?.(...about);
    await heard.promise;
    return found ?? { state: 'cannot-tell', why: '' };
  });
  const first = settle(sent.id, 'look-up');
  await desk.until(async () => slow.mock.calls.length === 1);
  await desk.vendorDoes('take-then-drop', 1);
  await settle(sent.id, 'resend');
  await comesTo(sent, 'unknown');
  heard.resolve();
  expect((await first).delivery.state).toBe('unknown');
  expect(await atVendor(sent)).toBe(1);
  await settle(sent.id, 'look-up');
  expect(await atVendor(sent)).toBe(1);
});

test('an answer that the network could not bring in the end answered nobody', async () => {
  const { row } = await somebodyWrites(desk, '¿Se puede recoger?');
  const sent = await reply(row.id, 'Sí, hoy mismo.', 'resolve');
  desk.clock.pass(6_001);
  await comesTo(sent, 'sent');
  const ledger = (await desk.ledger()) as { ourId: string | null; vendorId?: string }[]; // as the fake vendor documents
  const target = ledger.find((it) => it.ourId === sent.id)?.vendorId;
  const failed = { type: 'delivery', target, state: 'failed', why: 'lleno' };
  await desk.receives({ id: 'bounce-1', account: 'page-1', at: desk.clock.now(), ...failed });
  await comesTo(sent, 'failed');
  expect(await desk.conversation(row.id)).toMatchObject({ status: 'open', waiting: row.waiting });
  expect((await desk.messages(row.id)).at(-1)?.delivery).toMatchObject({ state: 'failed', why: 'lleno' });
});
