import type { Message } from '@tertulia/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { somebodyWrites } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

let last: unknown;
const written = async (text: string, more: Record<string, unknown>): Promise<Message> => {
  const { event, row } = await somebodyWrites(desk, text, more);
  const [message] = await desk.messages(row.id);
  if (message === undefined) throw new Error('nothing was written');
  last = event.message;
  return message;
};
const comment = (text: string) => written(text, { type: 'comment', post: 'p1', thread: undefined });
const now = async ({ conversationId, id }: Message) => (await desk.messages(conversationId)).find((it) => it.id === id);
const hide = (message: Message, hidden: boolean) =>
  desk.asks<Message>('PUT', `/api/v1/messages/${message.id}/hidden`, { hidden });
const actions = async () => (await desk.ledger()).filter((it) => it.kind === 'action').map((it) => it.body);

describe('hiding what somebody wrote in public', () => {
  test('it is hidden here and at the vendor, its words stay with us, and it comes back', async () => {
    const message = await comment('Sois lo peor');
    expect((await hide(message, true)).hiddenAt).not.toBeNull();
    await desk.until(async () => (await actions()).some((it) => it['action'] === 'hide' && it['value'] === 'hidden'));
    expect(await now(message)).toMatchObject({ text: 'Sois lo peor', deletedAt: null });
    expect((await hide(message, false)).hiddenAt).toBeNull();
    await desk.until(async () => (await actions()).some((it) => it['action'] === 'hide' && it['value'] === null));
  });

  test('when the vendor will not, it is shown as the public sees it', async () => {
    const message = await comment('Menuda estafa');
    await desk.vendorDoes('refuse', 1);
    await hide(message, true);
    await desk.until(async () => (await now(message))?.hiddenAt === null);
  });

  test('hidden by the network itself, it is marked and its words stay', async () => {
    const message = await comment('Spam, spam');
    await desk.receives({ id: 'hid', account: 'page-1', at: desk.clock.now(), type: 'hidden', target: last });
    await desk.until(async () => (await now(message))?.hiddenAt);
    expect((await now(message))?.text).toBe('Spam, spam');
  });

  test('what was said in private cannot be hidden', async () => {
    const message = await written('Esto es entre nosotros', { type: 'message', thread: 'privado' });
    const answer = await desk.asksRaw({
      method: 'PUT',
      url: `/api/v1/messages/${message.id}/hidden`,
      payload: { hidden: true },
    });
    expect(answer.json()).toMatchObject({ code: 'conversation.channel_cannot' });
  });
});
