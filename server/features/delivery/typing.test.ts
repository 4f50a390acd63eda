import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../platform/room/index.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { somebodyWrites } from '../../testing/somebody-writes.ts';
import { showTyping } from './commands/show-typing.ts';

let desk: RunningDesk;
let nora: Caller;
beforeAll(async () => {
  desk = await runningDesk();
  const grants = [{ role: 'agent', brandId: null, accountId: null }] as const;
  nora = { workspaceId: desk.workspaceId, actor: { type: 'member', id: desk.memberId, name: 'Nora', grants } };
});
afterAll(() => desk.close());

let made = 0;
const written = async (more: Record<string, unknown> = {}) => {
  made += 1;
  const { event, row } = await somebodyWrites(desk, `¿Hay alguien? ${made}`, more);
  return { id: row.id, thread: event.thread, last: event.message };
};
const says = (id: string, state: 'looking' | 'typing') =>
  desk.asks('POST', `/api/v1/conversations/${id}/presence`, { state });
const shown = async () => (await desk.ledger()).filter((it) => it.body['action'] === 'typing').map((it) => it.body);
const timesIn = async (thread: string) => (await shown()).filter((it) => it['target'] === thread).length;

describe('telling their network that an answer is being written', () => {
  test('it hears of the thread and of their last message when somebody types, not when somebody looks', async () => {
    const { id, thread, last } = await written();
    await says(id, 'looking');
    await says(id, 'typing');
    await desk.until(async () => (await timesIn(thread)) === 1);
    expect((await shown()).find((it) => it['target'] === thread)).toMatchObject({ value: last });
  });

  test('it hears it once in five seconds, whoever types', async () => {
    const { id, thread } = await written();
    await Promise.all([showTyping(desk.desk, nora, id), showTyping(desk.desk, nora, id)]);
    expect(await timesIn(thread)).toBe(1);
    desk.clock.pass(5_000);
    await showTyping(desk.desk, nora, id);
    expect(await timesIn(thread)).toBe(2);
  });

  test('nothing is shown in public, where their window has closed, nor by who may only read', async () => {
    const comment = await written({ type: 'comment', post: 'p1' });
    const late = await written();
    desk.clock.pass(25 * 3_600_000);
    const read = await written();
    const before = (await shown()).length;
    const grants = [{ role: 'viewer', brandId: null, accountId: null }] as const;
    await showTyping(desk.desk, nora, comment.id);
    await showTyping(desk.desk, nora, late.id);
    await showTyping(desk.desk, { ...nora, actor: { ...nora.actor, grants } }, read.id);
    expect(await shown()).toHaveLength(before);
  });

  test('a vendor that has had enough is left alone for a minute', async () => {
    const threads = await Promise.all([1, 2, 3, 4, 5].map(() => written()));
    await desk.vendorDoes('rate-limit', 4);
    for (const { id } of threads) await showTyping(desk.desk, nora, id);
    const asked = threads.at(-1);
    expect(await timesIn(asked?.thread ?? '')).toBe(0);
    desk.clock.pass(60_000);
    await showTyping(desk.desk, nora, asked?.id ?? '');
    expect(await timesIn(asked?.thread ?? '')).toBe(1);
  });
});
