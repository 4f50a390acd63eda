import { afterEach, beforeEach, expect, test } from 'vitest';
import { plus } from '@tertulia/contract';
import type { Worker } from '../../../desk/index.ts';
import { inWorkspace, sql } from '../../../platform/database/index.ts';
import { runningDesk, type RunningDesk } from '../../../testing/running-desk.ts';
import { somebodyWrites } from '../../../testing/somebody-writes.ts';
import { slice as media } from '../../media/index.ts';
import { sendOutbox } from './send-outbox.ts';

let desk: RunningDesk;
beforeEach(async () => {
  desk = await runningDesk({ workersWithout: [...media.workers, sendOutbox].map(({ name }) => name) });
});
afterEach(() => desk.close());

const setBack = () => desk.clock.set(new Date(plus(desk.clock.now(), -3 * 3_600_000)).toISOString());

/** Lets a worker work until this is so. */
async function works(worker: Worker, until: () => Promise<boolean>): Promise<void> {
  const stopping = new AbortController();
  const ended = worker.run(desk.desk, stopping.signal, () => undefined);
  try {
    await desk.until(until);
  } finally {
    stopping.abort();
    await ended;
  }
}

async function answers(question: string, text: string) {
  const { row } = await somebodyWrites(desk, question);
  const { threadVersion: seenVersion } = await desk.conversation(row.id);
  const { id } = await desk.asks<{ id: string }>('POST', `/api/v1/conversations/${row.id}/replies`, {
    text,
    seenVersion,
  });
  const isNow = async (state: string) =>
    (await desk.messages(row.id)).some((it) => it.id === id && it.delivery.state === state);
  return { id, isNow };
}

test('an answer queued just before the clock is set back by hours does not wait for hours', async () => {
  const { id, isNow } = await answers('¿Abrís mañana?', 'A las nueve.');
  setBack();
  await works(sendOutbox, () => isNow('sent'));
  expect((await desk.ledger()).filter((it) => it.ourId === id)).toHaveLength(1);
});

test('what the vendor puts off then waits for its moment, and is not asked for again and again', async () => {
  const first = await answers('¿Abrís hoy?', 'Hasta las ocho.');
  const second = await answers('¿Y el domingo?', 'El domingo cerramos.');
  setBack();
  await desk.vendorDoes('rate-limit', 1);
  await works(sendOutbox, async () => (await first.isNow('later')) !== (await second.isNow('later')));
  await works(sendOutbox, async () => (await first.isNow('sent')) || (await second.isNow('sent')));
  const attempts = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
    tx.rows(sql`select 1 from outbox_attempt`),
  );
  expect(attempts).toHaveLength(2);
});

test('a file that came just before the clock is set back by hours is fetched', async () => {
  const headers = { 'content-type': 'text/plain' };
  await fetch(`${desk.vendor.url}/media/ticket`, { method: 'PUT', headers, body: 'dos cafés' });
  const ticket = { id: 'ticket', role: 'file', name: 'ticket.txt', mime: 'text/plain' };
  const { row } = await somebodyWrites(desk, 'Os paso el ticket', { media: [ticket] });
  setBack();
  const isKept = async () => JSON.stringify(await desk.messages(row.id)).includes('"kept"');
  for (const worker of media.workers) await works(worker, isKept);
  expect((await desk.messages(row.id))[0]?.parts).toMatchObject([{ type: 'text' }, { type: 'media', state: 'kept' }]);
});
