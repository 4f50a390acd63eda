import type { Message } from '@tertulia/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

let made = 0;
type Person = { id: string; name: string };
const [lucia, marta, gestor] = [
  { id: 'lucia', name: 'Lucía' },
  { id: 'marta', name: 'Marta' },
  { id: 'gestor', name: 'Gestor' },
];

/** A thread of its own for each test; answers its conversation. */
const writes = async (thread: string, from: Person, others: readonly Person[], more: object = {}) => {
  made += 1;
  desk.clock.pass(1000);
  const text = `mensaje ${made}`;
  const message = `copy-m${made}`;
  const common = { account: 'page-1', at: desk.clock.now(), type: 'message' };
  await desk.receives({ ...common, id: `copy-e${made}`, thread, from, message, text, others, ...more });
  const row = await desk.until(async () =>
    (await desk.conversations('all')).find((it) => it.lastMessage?.text === text),
  );
  return desk.conversation(row.id);
};
const answers = async (id: string, more: object = {}) => {
  const { threadVersion: seenVersion } = await desk.conversation(id);
  const payload = { text: 'Hola a todos', seenVersion, ...more };
  const headers = { 'idempotency-key': `copies-${(made += 1)}` };
  return desk.asksRaw({ method: 'POST', url: `/api/v1/conversations/${id}/replies`, payload, headers });
};
const leaves = async (id: string, more: object = {}) => {
  const sent = (await answers(id, more)).json() as Message;
  desk.clock.pass(10_000);
  const entry = await desk.until(async () => (await desk.ledger()).find((it) => it.ourId === sent.id));
  return { sent, to: entry.body['to'] };
};
const namesIn = (people: readonly { role: string; name: string }[]) => people.map((it) => `${it.role} ${it.name}`);

test('an answer goes to whoever had the last message, to its writer first', async () => {
  const conversation = await writes('all', lucia, [marta, gestor]);
  expect(namesIn(conversation.answerTo)).toEqual(['to Lucía', 'copy Marta', 'copy Gestor']);
  const { sent, to } = await leaves(conversation.id);
  expect(to).toEqual(['lucia', 'marta', 'gestor']);
  expect(namesIn(sent.recipients)).toEqual(['to Lucía', 'copy Marta', 'copy Gestor']);
  // The gestor answers and leaves Marta out: so do we.
  const after = await writes('all', gestor, [lucia]);
  expect(namesIn(after.answerTo)).toEqual(['to Gestor', 'copy Lucía']);
});

test('who was taken out stays out of the next answer too, until somebody writes to them again', async () => {
  const conversation = await writes('out', lucia, [marta, gestor]);
  const kept = conversation.answerTo.filter((it) => it.name === 'Gestor').map((it) => it.identityId);
  expect((await leaves(conversation.id, { copies: kept })).to).toEqual(['lucia', 'gestor']);
  expect(namesIn((await desk.conversation(conversation.id)).answerTo)).toEqual(['to Lucía', 'copy Gestor']);
  expect((await leaves(conversation.id, { copies: [] })).to).toEqual(['lucia']);
  const back = conversation.answerTo.filter((it) => it.name === 'Marta').map((it) => it.identityId);
  expect((await leaves(conversation.id, { copies: back })).to).toEqual(['lucia', 'marta']);
});

test('who is taken out of a draft is still out of it when it is read again, and the answer drops the draft', async () => {
  const { id, answerTo } = await writes('kept', lucia, [marta, gestor]);
  const leftOut = answerTo.filter((it) => it.name === 'Marta').map((it) => it.identityId);
  await desk.asks('PUT', `/api/v1/conversations/${id}/draft`, { text: '', mode: 'reply', fileIds: [], leftOut });
  expect(await desk.asks('GET', `/api/v1/conversations/${id}/draft`)).toMatchObject({ text: '', leftOut });
  expect(await desk.conversation(id)).toMatchObject({ hasDraft: true });
  const copies = answerTo.filter((it) => it.name === 'Gestor').map((it) => it.identityId);
  expect((await leaves(id, { copies })).to).toEqual(['lucia', 'gestor']);
  expect(await desk.asks('GET', `/api/v1/conversations/${id}/draft`)).toMatchObject({ leftOut: [], savedAt: null });
});

test('neither ourselves nor a machine is written to', async () => {
  const robot = { id: 'machine-7', name: 'Avisos' };
  const conversation = await writes('own', lucia, [{ id: 'page-1', name: 'Nosotros' }, robot]);
  expect(namesIn(conversation.answerTo)).toEqual(['to Lucía']);
  const later = await writes('own', robot, [marta]);
  expect(namesIn(later.answerTo)).toEqual(['to Lucía', 'copy Marta']);
  expect((await leaves(conversation.id)).to).toEqual(['lucia', 'marta']);
});

test('nobody from outside the thread can be put in copy', async () => {
  const stranger = await writes('elsewhere', { id: 'ajena', name: 'Ajena' }, []);
  const conversation = await writes('closed', lucia, [marta]);
  const copies = stranger.answerTo.map((it) => it.identityId);
  const refused = await answers(conversation.id, { copies });
  expect([refused.status, (refused.json() as { code: string }).code]).toEqual([422, 'message.unknown_recipient']);
});

test('a copy that bounces is told of that copy, and the answer stays sent', async () => {
  const conversation = await writes('bounce', lucia, [marta]);
  const { sent } = await leaves(conversation.id);
  const entry = (await desk.ledger()).find((it) => it.ourId === sent.id) as unknown as { vendorId: string };
  await desk.until(async () =>
    (await desk.messages(conversation.id)).some((it) => it.id === sent.id && it.delivery.state === 'sent'),
  );
  const fails = (recipient: string, id: string) =>
    desk.receives({
      id,
      account: 'page-1',
      at: desk.clock.now(),
      type: 'delivery',
      target: entry.vendorId,
      state: 'failed',
      code: '5.1.1',
      why: 'No such user',
      recipient,
    });
  const seen = async () => (await desk.messages(conversation.id)).find((it) => it.id === sent.id);
  await fails('marta', 'bounce-1');
  await desk.until(async () => (await seen())?.recipients.some((it) => it.failure === 'No such user'));
  expect((await seen())?.delivery.state).toBe('sent');
  await fails('lucia', 'bounce-2');
  await desk.until(async () => (await seen())?.delivery.state === 'failed');
});
