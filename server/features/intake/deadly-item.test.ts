import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeChannel } from '../../testing/fake-vendor/channel.ts';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says } from '../../testing/somebody-writes.ts';
import { readRawInbox } from './read-raw-inbox.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk({ workersWithout: [readRawInbox.name] });
});
afterAll(() => desk.close());

const states = () =>
  inWorkspace(desk.desk.app, desk.workspaceId, async (tx) =>
    (await tx.rows(sql<{ state: string }>`select state from raw_inbox order by id`)).map((it) => it.state),
  );

test('an item whose reader dies of it each time is parked, and what waits behind it is read', async () => {
  const [deadly, behind] = [says(desk, 'nadie sobrevive a esto'), says(desk, 'yo espero detrás')];
  await desk.receives(deadly);
  await desk.receives(behind);
  // Three readers have claimed both and were never heard of again.
  await inWorkspace(desk.desk.app, desk.workspaceId, (tx) => tx.run(sql`update raw_inbox set tries = 3`));
  // The fourth: it begins to read the first, and that is the last of it.
  const neverReads = { ...fakeChannel, read: () => new Promise<never>(() => undefined) };
  const channels = new Map([[fakeChannel.manifest.id, neverReads]]);
  void readRawInbox.run({ ...desk.desk, channels }, new AbortController().signal, () => undefined);
  await desk.until(async () => (await states())[0] === 'parked');
  expect(await states()).toEqual(['parked', 'waiting']);
  desk.clock.pass(31_000);
  const stopping = new AbortController();
  const ended = readRawInbox.run(desk.desk, stopping.signal, () => undefined);
  await desk.until(async () => (await desk.conversations('all')).some((it) => it.lastMessage?.text === behind.text));
  stopping.abort();
  await ended;
  expect(await states()).toEqual(['parked', 'done']);
});
