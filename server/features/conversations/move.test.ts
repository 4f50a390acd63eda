import type { Account, Conversation, Destination, LeftInPublic } from '@tertulia/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeChannel } from '../../testing/fake-vendor/channel.ts';
import { signatureHeader, signatureOf } from '../../testing/fake-vendor/signature.ts';
import { fakeSecret, runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says, somebodyWrites } from '../../testing/somebody-writes.ts';

/** The same people on a network where anybody may be written to first. */
const letters = {
  ...fakeChannel,
  manifest: { ...fakeChannel.manifest, id: 'letters', window: { kind: 'always' } },
} as const;

let desk: RunningDesk;
let mail: Account;
beforeAll(async () => {
  desk = await runningDesk({ channels: [letters] });
  mail = await desk.asks('POST', '/api/v1/accounts', {
    brandId: desk.brandId,
    channel: letters.manifest.id,
    name: 'Tostadero Sur Cartas',
    purpose: 'support',
    settings: { baseUrl: desk.vendor.url, secret: fakeSecret },
  });
});
afterAll(() => desk.close());

const conversationOf = (text: string, more: Record<string, unknown> = {}) => somebodyWrites(desk, text, more);

const destinations = async (id: string) =>
  (await desk.asks<{ items: Destination[] }>('GET', `/api/v1/conversations/${id}/destinations`)).items;
const move = async (id: string, accountId: string = mail.id) => {
  const { version } = await desk.conversation(id);
  return desk.asks<{ conversation: Conversation; eventId: string; to: Conversation }>(
    'POST',
    `/api/v1/conversations/${id}/move`,
    { accountId, version },
  );
};
const lines = async (id: string) =>
  (await desk.messages(id)).flatMap((it) => (it.activity === null ? [] : [it.activity.code]));

describe('moving a conversation to another account', () => {
  test('it begins over there with its owner and clock, ends here, and what is written leaves from there', async () => {
    const { event, row } = await conversationOf('¿Me lo contáis por carta?');
    expect(await destinations(row.id)).toMatchObject([
      { accountId: mail.id, reach: { how: 'begins' }, person: `@${event.from.id}` },
    ]);
    await desk.asks('PUT', `/api/v1/conversations/${row.id}/draft`, {
      text: 'Hola, Lucía: ',
      mode: 'reply',
      fileIds: [],
    });
    const { version } = await desk.conversation(row.id);
    await desk.asks('PUT', `/api/v1/conversations/${row.id}/assignee`, { memberId: desk.memberId, version });

    const moved = await move(row.id);
    expect(moved.conversation).toMatchObject({ status: 'resolved', waiting: null });
    expect(moved.to).toMatchObject({
      accountId: mail.id,
      status: 'open',
      waiting: row.waiting,
      assignee: { id: desk.memberId },
      contact: { id: row.contact.id },
    });
    expect(await lines(row.id)).toEqual(['moved-to']);
    expect(await lines(moved.to.id)).toEqual(['moved-from']);
    expect(await desk.asks('GET', `/api/v1/conversations/${moved.to.id}/draft`)).toMatchObject({
      text: 'Hola, Lucía: ',
    });

    const { threadVersion } = await desk.conversation(moved.to.id);
    const sent = await desk.asks<{ id: string }>('POST', `/api/v1/conversations/${moved.to.id}/replies`, {
      text: 'Aquí lo tienes por escrito.',
      seenVersion: threadVersion,
    });
    desk.clock.pass(6_001);
    const left = await desk.until(async () => (await desk.ledger()).find((it) => it.ourId === sent.id));
    expect(left.body).toMatchObject({ to: [event.from.id], thread: `with ${event.from.id}` });
  });

  test('undone, it is back where it was, and nothing waits over there', async () => {
    const { row } = await conversationOf('¿Y si me equivoco de cuenta?');
    await desk.asks('PUT', `/api/v1/conversations/${row.id}/draft`, { text: 'Un momento', mode: 'reply', fileIds: [] });
    const { eventId, to } = await move(row.id);
    await desk.asks('POST', `/api/v1/conversations/${row.id}/undo`, { eventId });
    expect(await desk.conversation(row.id)).toMatchObject({ status: 'open', waiting: row.waiting, hasDraft: true });
    expect(await desk.conversation(to.id)).toMatchObject({ status: 'resolved', waiting: null, hasDraft: false });
    expect([...(await lines(row.id)), ...(await lines(to.id))]).toEqual([]);
  });

  test('once somebody has written over there it is too late to take it back', async () => {
    const { row } = await conversationOf('¿Todavía estoy a tiempo?');
    const { eventId, to } = await move(row.id);
    await desk.asks('POST', `/api/v1/conversations/${to.id}/replies`, {
      text: 'Te escribo por aquí.',
      seenVersion: to.threadVersion,
    });
    const answer = await desk.asksRaw({
      method: 'POST',
      url: `/api/v1/conversations/${row.id}/undo`,
      payload: { eventId },
    });
    expect(answer.json()).toMatchObject({ code: 'conversation.nothing_to_undo' });
  });

  test('who has a thread over there goes on in it; who cannot be reached there is not moved', async () => {
    const from = { id: 'both', name: 'Marcos Ríos' };
    const { row } = await conversationOf('Os escribí también por carta', { from });
    const endpoint = mail.webhookUrl?.split('/').at(-1) ?? '';
    const payload = Buffer.from(JSON.stringify({ events: [says(desk, 'Esto va por carta', { from, account: null })] }));
    await desk.asksRaw({
      method: 'POST',
      url: `/hooks/${endpoint}`,
      payload,
      headers: { 'content-type': 'application/json', [signatureHeader]: signatureOf(payload, fakeSecret) },
    });
    const other = await desk.until(async () =>
      (await desk.conversations('all')).find((it) => it.lastMessage?.text === 'Esto va por carta'),
    );
    expect(await destinations(row.id)).toMatchObject([{ reach: { how: 'continues', conversationId: other.id } }]);
    const { to } = await move(row.id);
    expect(to.id).toBe(other.id);

    const { row: byLetter } = await conversationOf('Nunca he escrito por carta');
    const there = await move(byLetter.id);
    // back to the page: they wrote there, and its thread is open for a day only
    desk.clock.pass(25 * 3_600_000);
    expect(await destinations(there.to.id)).toMatchObject([{ reach: { how: 'cannot', why: 'window-closed' } }]);
    const refused = await desk.asksRaw({
      method: 'POST',
      url: `/api/v1/conversations/${there.to.id}/move`,
      payload: { accountId: desk.accountId, version: (await desk.conversation(there.to.id)).version },
    });
    expect(refused.json()).toMatchObject({ code: 'conversation.cannot_move_there', values: { why: 'window-closed' } });
  });

  test('a public question goes on in private on its own account', async () => {
    const from = { id: 'publica', name: 'Eva Sanz' };
    await conversationOf('Hola por privado', { from });
    const { row } = await conversationOf('¿Dónde está mi pedido?', { from, type: 'comment', post: 'p1' });
    const own = (await destinations(row.id)).find((each) => each.accountId === desk.accountId);
    expect(own).toMatchObject({ reach: { how: 'continues' } });
    const { to } = await move(row.id, desk.accountId);
    expect(to).toMatchObject({ kind: 'direct', replySurface: 'direct', accountId: desk.accountId });

    // its public place is closed with a word, which can be taken back
    const { threadVersion: seenVersion, lastMessage } = await desk.conversation(row.id);
    expect(lastMessage).toMatchObject({ kind: 'inbound' });
    const closing = await desk.asks<{ id: string }>('POST', `/api/v1/conversations/${row.id}/replies`, {
      text: 'Te hemos escrito por privado.',
      seenVersion,
      then: 'resolve',
    });
    const closed = { status: 'resolved', waiting: null, lastMessage: { kind: 'outbound' } };
    expect(await desk.conversation(row.id)).toMatchObject(closed);
    await desk.asks('POST', `/api/v1/messages/${closing.id}/undo`);
    expect(await desk.conversation(row.id)).toMatchObject({ status: 'resolved', lastMessage: { kind: 'inbound' } });
  });

  test('resolving in private says what it leaves unanswered in public, until something is said there', async () => {
    const from = { id: 'a-la-vista', name: 'Leo Ruiz' };
    await conversationOf('Os escribo por privado', { from });
    const { row } = await conversationOf('¿Por qué no contestáis aquí?', { from, type: 'comment', post: 'p2' });
    const { to } = await move(row.id, desk.accountId);
    const resolves = async () => {
      const { version } = await desk.conversation(to.id);
      type Resolved = { leftInPublic: LeftInPublic | null };
      const { leftInPublic } = await desk.asks<Resolved>('POST', `/api/v1/conversations/${to.id}/resolve`, { version });
      await desk.asks('POST', `/api/v1/conversations/${to.id}/reopen`, {
        version: (await desk.conversation(to.id)).version,
      });
      return leftInPublic;
    };
    const says = async (id: string, text: string) => {
      const { threadVersion: seenVersion } = await desk.conversation(id);
      await desk.asks('POST', `/api/v1/conversations/${id}/replies`, { text, seenVersion });
    };
    expect(await resolves()).toBeNull(); // nobody has said anything yet, in private either
    await says(to.id, 'Leo, te contamos por aquí.');
    expect(await resolves()).toEqual({ conversationId: row.id, accountName: row.accountName });
    await says(row.id, 'Te hemos escrito por privado.');
    expect(await resolves()).toBeNull();
  });
});
