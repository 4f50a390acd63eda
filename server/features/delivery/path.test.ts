import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says, somebodyWrites } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

const conversationOf = (text: string) => somebodyWrites(desk, text);

const reply = async (id: string, text: string, more: Record<string, unknown> = {}) => {
  const { threadVersion } = await desk.conversation(id);
  return desk.asks<{ id: string; delivery: { state: string } }>('POST', `/api/v1/conversations/${id}/replies`, {
    text,
    seenVersion: threadVersion,
    ...more,
  });
};

const stateOf = async (conversationId: string, messageId: string) =>
  (await desk.messages(conversationId)).find((it) => it.id === messageId)?.delivery.state;

describe('the path of a message', () => {
  test('a webhook becomes a conversation that waits to be answered', async () => {
    const { row } = await conversationOf('Hola, ¿me llega hoy el pedido?');
    expect(row).toMatchObject({ status: 'open', unread: true, contact: { name: 'Lucía Ferrer' } });
    expect(row.waiting).not.toBeNull();
  });

  test('what cannot be shown is called so, and what we say of it is not what they said', async () => {
    const event = says(desk, '');
    await desk.receives(event);
    const row = await desk.until(async () =>
      (await desk.conversations('all')).find((it) => it.lastMessage?.media === 'unsupported'),
    );
    expect(row.lastMessage?.text).toBe('');
    expect((await desk.messages(row.id))[0]?.parts).toEqual([{ type: 'unsupported', summary: 'fake: empty' }]);
  });

  test('a webhook delivered twice makes one message', async () => {
    const { event, row } = await conversationOf('¿Abrís el domingo?');
    expect(await desk.receives(event)).toBe(200);
    expect(await desk.receives({ ...event })).toBe(200);
    await conversationOf('otra cosa, ¿vale?');
    expect(await desk.messages(row.id)).toHaveLength(1);
  });

  test('an answer reaches the vendor once, after its time to be taken back', async () => {
    const { row } = await conversationOf('¿Tenéis el Huila molido?');
    const sent = await reply(row.id, 'Sí, lo tenemos recién molido.');
    expect(sent.delivery.state).toBe('queued');
    expect((await desk.ledger()).some((it) => it.ourId === sent.id)).toBe(false);
    desk.clock.pass(6_001);
    await desk.until(async () => (await stateOf(row.id, sent.id)) === 'sent');
    expect((await desk.ledger()).filter((it) => it.ourId === sent.id)).toHaveLength(1);
    expect((await desk.conversation(row.id)).waiting).toBeNull();
  });

  test('an answer taken back in time never leaves, and its person waits since when they waited', async () => {
    const { row } = await conversationOf('¿Cuánto cuesta el envío?');
    const sent = await reply(row.id, 'Nada, es grtis.');
    await desk.asks('POST', `/api/v1/messages/${sent.id}/undo`);
    desk.clock.pass(60_000);
    await conversationOf('¿y esto ya ha pasado?');
    expect((await desk.ledger()).some((it) => it.ourId === sent.id)).toBe(false);
    expect((await desk.conversation(row.id)).waiting).toEqual(row.waiting);
    expect((await desk.messages(row.id)).map((it) => it.text)).toEqual(['¿Cuánto cuesta el envío?']);
  });

  test('a lost answer of the vendor is unknown, and looking it up finds it', async () => {
    const { row } = await conversationOf('¿Sigue en pie la cata?');
    await desk.vendorDoes('take-then-drop', 1);
    const sent = await reply(row.id, 'Sí, el jueves a las siete.');
    desk.clock.pass(6_001);
    await desk.until(async () => (await stateOf(row.id, sent.id)) === 'unknown');
    expect((await desk.conversation(row.id)).outboxStopped).toBe('unknown');
    await desk.asks('POST', `/api/v1/messages/${sent.id}/settle`, { how: 'look-up' });
    expect(await stateOf(row.id, sent.id)).toBe('sent');
    expect((await desk.ledger()).filter((it) => it.ourId === sent.id)).toHaveLength(1);
  });

  test('a refusal says why, and the person waits again', async () => {
    const { row } = await conversationOf('¿Me hacéis factura?');
    await desk.vendorDoes('refuse', 1);
    const sent = await reply(row.id, 'Claro, ¿a qué nombre?');
    desk.clock.pass(6_001);
    await desk.until(async () => (await stateOf(row.id, sent.id)) === 'refused');
    expect((await desk.conversation(row.id)).waiting).toEqual(row.waiting);
  });

  test('thanks alone starts no clock, thanks with a trouble does', async () => {
    const { event, row } = await conversationOf('¿Dónde está mi pedido?');
    await reply(row.id, 'Lo entregan esta tarde.');
    desk.clock.pass(6_001);
    await desk.receives(says(desk, 'Gracias 🙏', { thread: event.thread, from: event.from }));
    await desk.until(async () => (await desk.messages(row.id)).length === 3);
    expect((await desk.conversation(row.id)).waiting).toBeNull();
    await desk.receives(says(desk, 'gracias, pero sigue sin llegar', { thread: event.thread, from: event.from }));
    await desk.until(async () => (await desk.conversation(row.id)).waiting);
  });

  test('a receipt that overtakes our own call is not lost, and none goes backwards', async () => {
    const { row } = await conversationOf('¿Aceptáis Bizum?');
    const sent = await reply(row.id, 'Sí, y tarjeta.');
    desk.clock.pass(6_001);
    await desk.until(async () => (await stateOf(row.id, sent.id)) === 'sent');
    const vendorId = (await desk.ledger()).find((it) => it.ourId === sent.id) as unknown as { vendorId: string };
    const receipt = (n: number, state: string) => ({
      id: `receipt-${n}`,
      account: 'page-1',
      at: desk.clock.now(),
      type: 'delivery',
      target: vendorId.vendorId,
      state,
    });
    await desk.receives(receipt(1, 'read'), receipt(2, 'delivered'));
    await desk.until(async () => (await stateOf(row.id, sent.id)) === 'read');
  });

  test('a claim stands before a question that came earlier, and says why', async () => {
    const { row: question } = await conversationOf('¿A qué hora cerráis los sábados?');
    const { row: claim } = await conversationOf(
      'Llevo tres semanas sin mi dinero, sois unos sinvergüenzas. Quiero una solución ya.',
    );
    const order = (await desk.conversations()).map((it) => it.id);
    expect(order.indexOf(claim.id)).toBeLessThan(order.indexOf(question.id));
    expect(claim.reasons.map((it) => it.code)).toContain('upset');
    expect(question.reasons).toEqual([]);
  });

  test('a complaint told without anger stands before a question and after an angry one, and is not called anger', async () => {
    const { row: question } = await conversationOf('¿A qué hora cerráis los domingos?');
    const { row: calm } = await conversationOf('el pedido llegó sin el cargador');
    const { row: angry } = await conversationOf('Es la tercera vez que llega sin el cargador, qué vergüenza');
    const order = (await desk.conversations()).map((it) => it.id);
    const ours = [question.id, calm.id, angry.id];
    expect(order.filter((id) => ours.includes(id))).toEqual([angry.id, calm.id, question.id]);
    expect(calm.reasons.map((it) => it.code)).toEqual(['complaint']);
    expect(angry.reasons.map((it) => it.code)).toEqual(['upset']);
  });

  test('nobody answers what they have not seen', async () => {
    const { event, row } = await conversationOf('Quiero cancelar');
    const seen = await desk.conversation(row.id);
    await desk.receives(says(desk, 'No, mejor no, dejadlo', { thread: event.thread, from: event.from }));
    await desk.until(async () => (await desk.messages(row.id)).length === 2);
    const answer = await desk.asksRaw({
      method: 'POST',
      url: `/api/v1/conversations/${row.id}/replies`,
      headers: { 'idempotency-key': desk.desk.ids.next() },
      payload: { text: 'Cancelado.', seenVersion: seen.threadVersion },
    });
    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'conversation.changed_meanwhile' });
  });

  test('the same idempotency key sends once', async () => {
    const { row } = await conversationOf('¿Hay sitio mañana?');
    const { threadVersion } = await desk.conversation(row.id);
    const options = {
      method: 'POST',
      url: `/api/v1/conversations/${row.id}/replies`,
      headers: { 'idempotency-key': '1' },
      payload: { text: 'Sí, a las cinco.', seenVersion: threadVersion },
    } as const;
    const first = await desk.asksRaw(options);
    const second = await desk.asksRaw(options);
    expect(first.status).toBe(200);
    expect(second.json()).toEqual(first.json());
    const other = await desk.asksRaw({ ...options, payload: { ...options.payload, text: 'No.' } });
    expect(other.status).toBe(422);
  });

  test('an answer quotes what stands in its own thread, and nothing else', async () => {
    const asked = await conversationOf('¿Y los domingos?');
    const elsewhere = await conversationOf('¿Tenéis terraza?');
    const answers = async (replyTo: string | undefined) => {
      const { threadVersion } = await desk.conversation(asked.row.id);
      return desk.asksRaw({
        method: 'POST',
        url: `/api/v1/conversations/${asked.row.id}/replies`,
        headers: { 'idempotency-key': desk.desk.ids.next() },
        payload: { text: 'También, de 9 a 14 h.', seenVersion: threadVersion, replyTo },
      });
    };
    const [[own], [other]] = await Promise.all([desk.messages(asked.row.id), desk.messages(elsewhere.row.id)]);
    for (const foreign of [other?.id, desk.desk.ids.next()]) {
      const refused = await answers(foreign);
      expect([refused.status, refused.json()]).toMatchObject([422, { code: 'message.unknown_quote' }]);
    }
    expect((await answers(own?.id)).json()).toMatchObject({ replyTo: { id: own?.id } });
  });

  test('a draft keeps no files that are not here, and a moment with an offset is that moment', async () => {
    const { row } = await conversationOf('¿Cuándo abrís?');
    const url = `/api/v1/conversations/${row.id}`;
    const draft = { text: 'A las', mode: 'reply', fileIds: [desk.desk.ids.next()] };
    expect((await desk.asksRaw({ method: 'PUT', url: `${url}/draft`, payload: draft })).status).toBe(200);
    expect((await desk.asksRaw({ method: 'GET', url: `${url}/draft` })).json()).toMatchObject({
      text: 'A las',
      fileIds: [],
    });
    const { version } = await desk.conversation(row.id);
    const until = new Date(desk.clock.now() + 86_400_000).toISOString();
    const snoozed = await desk.asksRaw({
      method: 'POST',
      url: `${url}/snooze`,
      payload: { until: until.replace('Z', '+00:00'), version },
    });
    expect(snoozed.json()).toMatchObject({ conversation: { snoozedUntil: until } });
  });

  test('an answer with a placeholder left in it does not leave', async () => {
    const { row } = await conversationOf('¿Hacéis envíos a Canarias?');
    const answer = await desk.asksRaw({
      method: 'POST',
      url: `/api/v1/conversations/${row.id}/replies`,
      headers: { 'idempotency-key': desk.desk.ids.next() },
      payload: { text: 'Hola, [NOMBRE]: sí, en cuatro días.', seenVersion: row.threadVersion },
    });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'guard.blocks', values: { findings: [{ rule: 'leftover' }] } });
  });

  test('a banned term stops an answer on the server too', async () => {
    await desk.asks('PATCH', `/api/v1/brands/${desk.brandId}`, { bannedTerms: ['barato'], version: 1 });
    const { row } = await conversationOf('¿Es caro?');
    const answer = await desk.asksRaw({
      method: 'POST',
      url: `/api/v1/conversations/${row.id}/replies`,
      headers: { 'idempotency-key': desk.desk.ids.next() },
      payload: { text: 'Es muy barato.', seenVersion: row.threadVersion },
    });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'guard.blocks' });
  });
});
