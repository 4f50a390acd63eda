import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { somebodyWrites } from '../../testing/somebody-writes.ts';
import { youngTables } from './raw/young-tables.ts';

let desk: RunningDesk;
let admin: pg.Client;
beforeAll(async () => {
  desk = await runningDesk();
  admin = new pg.Client({ connectionString: desk.databaseUrl });
  await admin.connect();
  await admin.query('alter table desk.conversation set (autovacuum_enabled = false)'); // or it may measure first
});
afterAll(async () => {
  await admin.end();
  await desk.close();
});

const known = async (table: string): Promise<number> =>
  (await admin.query<{ n: number }>('select reltuples as n from pg_class where oid = $1::regclass', [table])).rows[0]
    ?.n ?? NaN;

test('the first conversations of a desk are measured after some hundred items, and not before', async () => {
  await somebodyWrites(desk, '¿abrís hoy?');
  const haveRead = youngTables(desk.desk);
  await haveRead(299);
  expect(await known('desk.conversation')).toBe(-1);
  await haveRead(1);
  expect(await known('desk.conversation')).toBeGreaterThanOrEqual(1);
});

test('what is empty is left alone, and a database that refuses keeps nobody from reading', async () => {
  expect(await known('desk.parked_item')).toBe(-1);
  await admin.query('alter function desk.measure_young_tables() rename to measured_no_more');
  await expect(youngTables(desk.desk)(300)).resolves.toBeUndefined();
});
