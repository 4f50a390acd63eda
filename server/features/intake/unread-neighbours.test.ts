import { afterAll, beforeAll, expect, test } from 'vitest';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says } from '../../testing/somebody-writes.ts';
import { readRawInbox } from './read-raw-inbox.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk({ workersWithout: [readRawInbox.name] });
});
afterAll(() => desk.close());

/** A reader reads until this is the last word of somebody, and goes home. */
async function isRead(text: unknown) {
  const stopping = new AbortController();
  const reading = readRawInbox.run(desk.desk, stopping.signal, () => undefined);
  const row = await desk.until(async () =>
    (await desk.conversations('all')).find((it) => it.lastMessage?.text === text),
  );
  stopping.abort();
  await reading;
  return row;
}

const inside = <Row>(query: ReturnType<typeof sql<Row>>) =>
  inWorkspace(desk.desk.app, desk.workspaceId, (tx) => tx.rows(query));
const deliveries = () =>
  inside(
    sql<{ state: string; body: string }>`select state, convert_from(body, 'UTF8') as body from raw_inbox order by id`,
  );

test.each([
  ['that waits for its reader', 'nadie'],
  ['whose reader has claimed it and was never heard of again', 'perdida'],
])('who is erased takes nothing along of what others said in a delivery %s', async (_, called) => {
  const from = { id: `olvidada-${called}`, name: 'Olvidada' };
  const first = says(desk, `guarda esto de olvidada-${called}`, { from });
  await desk.receives(first);
  const { contact } = await isRead(first.text);

  const neighbour = says(desk, `la vecina de ${called} pregunta`, { from: { id: `vecina-${called}`, name: 'Vecina' } });
  const theirs = says(desk, `sigo siendo olvidada-${called}`, { from, thread: first.thread });
  await desk.receives(theirs, neighbour);
  const now = desk.clock.now();
  if (called === 'perdida')
    await desk.desk.system.query('select * from desk.claim_raw($1, $2, $3)', [
      new Date(now),
      new Date(now + 30_000),
      200,
    ]);
  await desk.asks('DELETE', `/api/v1/contacts/${contact.id}`);
  const [read, unread] = (await deliveries()).slice(-2);
  expect(read).toEqual({ state: 'done', body: '' });
  expect(unread).toMatchObject({ state: 'waiting', body: expect.stringContaining(neighbour.text) });

  desk.clock.pass(31_000); // whoever claimed it is taken for dead
  const row = await isRead(neighbour.text);
  expect(row.contact).toMatchObject({ name: 'Vecina' });
  expect((await deliveries()).at(-1)?.state).toBe('done');
  const anew = (await desk.conversations('all')).find((it) => it.lastMessage?.text === theirs.text);
  expect(anew?.contact.id).not.toBe(contact.id); // said after they were erased: somebody new
  expect((await desk.asksRaw({ method: 'GET', url: `/api/v1/contacts/${contact.id}` })).status).toBe(404);
});
