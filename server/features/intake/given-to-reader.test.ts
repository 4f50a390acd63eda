import { plus } from '@tertulia/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, inWorkspace, sql } from '../../platform/database/index.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says, somebodyWrites } from '../../testing/somebody-writes.ts';
import { wayToReader, type Handed } from './raw/way-to-reader.ts';
import { readRawInbox } from './read-raw-inbox.ts';

let desk: RunningDesk;
let admin: pg.Client;
beforeAll(async () => {
  desk = await runningDesk({ workersWithout: [readRawInbox.name] });
  admin = new pg.Client({ connectionString: desk.databaseUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await desk.close();
});

const newest = () =>
  inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
    tx.one(
      sql<{ state: string; tries: number; leased: boolean }>`
        select state, tries, lease_until is not null as leased from raw_inbox order by id desc limit 1`,
    ),
  );

/** Waits as the reader does, and gives what it was given to the test. */
async function readerWaits(): Promise<{ readonly given: Promise<Handed> }> {
  const way = wayToReader(desk.desk);
  way.open();
  const waited = way.wait(10_000, new AbortController().signal);
  const given = waited.then(() => {
    const handed = way.take();
    if (handed === null) throw new Error('nothing was given');
    return handed;
  });
  return { given };
}

test('what a waiting reader is given was claimed for it as it was written, and is acknowledged when it says so', async () => {
  const { given } = await readerWaits();
  const event = says(desk, '¿abrís hoy?');
  let answered: number | undefined;
  const receiving = desk.receives(event).then((status) => (answered = status));
  const { rows, settled } = await given;
  expect(rows).toMatchObject([{ workspace_id: desk.workspaceId, tries: 1 }]);
  expect(JSON.parse(String(rows[0]?.body))).toMatchObject({ events: [{ text: '¿abrís hoy?' }] });
  expect(await newest()).toEqual({ state: 'waiting', tries: 1, leased: true });
  settled(true);
  await receiving;
  expect(answered).toBe(200);
});

test('a reader that takes its time keeps nobody waiting: the item is forced to the disk by itself', async () => {
  const { given } = await readerWaits();
  expect(await desk.receives(says(desk, '¿y mañana?'))).toBe(200);
  const { settled } = await given;
  settled(true);
});

test('a reader that does not know what became of it leaves it to be claimed again', async () => {
  const { given } = await readerWaits();
  const receiving = desk.receives(says(desk, '¿y el domingo?'));
  (await given).settled(false);
  expect(await receiving).toBe(200);
  expect(await newest()).toEqual({ state: 'waiting', tries: 1, leased: true });
});

test('forced to the disk means whatever was written before it', async () => {
  await admin.query('set synchronous_commit = off');
  await admin.query('create table public.scrap (n integer)');
  await admin.query('insert into public.scrap select generate_series(1, 1000)');
  const { rows: written } = await admin.query<{ lsn: string }>('select pg_current_wal_insert_lsn()::text as lsn');
  await admin.query('set synchronous_commit = on');
  await admin.query('select desk.force_to_disk()');
  const { rows } = await admin.query<{ is_there: boolean }>(
    'select pg_current_wal_flush_lsn() >= $1::pg_lsn as is_there',
    [written[0]?.lsn],
  );
  expect(rows).toEqual([{ is_there: true }]);
});

test('nothing is given to a reader before everything from before its start has been read: it may have died of it', async () => {
  desk.clock.pass(31_000); // what the tests above left is anybody's again
  const { row } = await leftBehind('esto quedó a medias');
  const stopping = new AbortController();
  const other = { ...desk.desk };
  const ended = readRawInbox.run(other, stopping.signal, () => undefined);
  await desk.until(async () => (await conversationsWith('¿abrís hoy?')).length > 0);
  const way = wayToReader(other);
  expect(await stateOf(row)).toBe('waiting');
  expect(way.ask()).toBe(null);
  desk.clock.pass(31_000);
  await desk.until(async () => (await stateOf(row)) === 'done');
  const give = await desk.until(async () => way.ask());
  give(null);
  stopping.abort();
  await ended;
});

test('a batch that was given is written like any other', async () => {
  const stopping = new AbortController();
  const ended = readRawInbox.run(desk.desk, stopping.signal, () => undefined);
  for (const text of ['uno', 'dos', 'tres']) await somebodyWrites(desk, text);
  await desk.until(async () => (await newest())?.state === 'done');
  expect(await newest()).toEqual({ state: 'done', tries: 1, leased: false });
  stopping.abort();
  await ended;
});

const conversationsWith = async (text: string) =>
  (await desk.conversations('all')).filter((it) => it.lastMessage?.text === text);

const stateOf = (id: string) =>
  inWorkspace(
    desk.desk.app,
    desk.workspaceId,
    async (tx) => (await tx.one(sql<{ state: string }>`select state from raw_inbox where id = ${id}::uuid`))?.state,
  );

/** Claimed by a reader of an earlier start, of which nobody heard again. */
async function leftBehind(text: string): Promise<{ row: string }> {
  await desk.receives(says(desk, text));
  const until = at(plus(desk.clock.now(), 20_000));
  return inWorkspace(desk.desk.app, desk.workspaceId, async (tx) => {
    const left = await tx.one(
      sql<{ id: string }>`
        update raw_inbox set lease_until = ${until}::timestamptz, tries = 1, received_at = received_at - interval '1 minute'
        where id = (select id from raw_inbox order by id desc limit 1) returning id`,
    );
    if (left === undefined) throw new Error('nothing came in');
    return { row: left.id };
  });
}
