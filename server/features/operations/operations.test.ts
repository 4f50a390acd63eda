import { Validator } from '@seriousme/openapi-schema-validator';
import { endpoints } from '@tertulia/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { healthOf } from './health.ts';
import { dropOld, makePartitions } from './keep-house.ts';

let desk: RunningDesk;
let admin: pg.Client;
beforeAll(async () => {
  desk = await runningDesk();
  admin = new pg.Client({ connectionString: desk.databaseUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await desk.close();
});

const get = (url: string, headers: Record<string, string> = {}) => desk.app.inject({ url, headers });
const health = async () => {
  const answer = await get('/health');
  return { status: answer.statusCode, body: answer.json<{ silentWorkers: string[]; database: boolean }>() };
};

test('it is well while the workers breathe, ill when one has stopped, and well again when it goes on', async () => {
  expect(await desk.until(async () => (await health()).status === 200)).toBe(true);
  await admin.query("update desk.worker_breath set at = now() - interval '5 minutes' where name = 'send-outbox'");
  expect(await health()).toMatchObject({ status: 503, body: { database: true, silentWorkers: ['send-outbox'] } });
  expect(await desk.until(async () => (await health()).status === 200)).toBe(true);
});

test('it is ill when the database does not answer', async () => {
  const system = Object.assign(Object.create(desk.desk.system) as typeof desk.desk.system, {
    query: () => Promise.reject(new Error('the connection is gone')),
  });
  expect(await healthOf({ ...desk.desk, system }, [])).toEqual({ status: 'ill', database: false, silentWorkers: [] });
});

test('it counts what was refused and what waits', async () => {
  await get('/api/v1/nowhere');
  const { payload, headers } = await get('/metrics');
  expect(headers['content-type']).toContain('version=0.0.4');
  expect(payload).toMatch(/^tertulia_refusals_total\{code="not_found",status="404"\} [1-9]/m);
  expect(payload).toMatch(/^tertulia_open_work\{state="waiting",table="raw_inbox"\} 0$/m);
  expect(payload).toMatch(/^tertulia_worker_silence_seconds\{worker="send-outbox"\} /m);
  for (const line of payload.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [-\d.e+]+)$/);
  const outside = { 'x-forwarded-for': '203.0.113.9' };
  expect((await get('/metrics', outside)).statusCode).toBe(200); // the fixture signs everybody in as the owner
});

test('the contract is a valid OpenAPI 3.1 document that names every operation', async () => {
  const document = (await get('/openapi.json')).json<{
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  const result = await new Validator().validate(document as Record<string, unknown>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
  const named = Object.values(document.paths).flatMap((path) => Object.values(path).map((it) => it.operationId));
  expect(named.toSorted()).toEqual(
    Object.values(endpoints)
      .map((it) => it.id)
      .toSorted(),
  );
  const text = JSON.stringify(document);
  const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  const { components } = document as unknown as { components: { schemas: Record<string, unknown> } };
  expect(refs.filter((name) => !Object.hasOwn(components.schemas, name))).toEqual([]);
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Message', 'Conversation', 'Contact', 'Problem']),
  );
});

test("days and months are made ahead of time with their parent's rights, and dropped when they are old", async () => {
  const partitions = async () =>
    (
      await admin.query<{ name: string; guarded: boolean }>(
        "select relname as name, relrowsecurity as guarded from pg_class where relispartition and relnamespace = 'desk'::regnamespace and relkind = 'r' and relname ~ '\\d$' order by 1",
      )
    ).rows;
  expect(await makePartitions(desk.desk)).toBe(9);
  expect(await makePartitions(desk.desk)).toBe(0);
  const made = await partitions();
  expect(made.map((it) => it.name)).toContain('event_2026_12');
  expect(made.map((it) => it.name)).toContain('raw_inbox_2026_11_30');
  expect(made.every((it) => it.guarded)).toBe(true);
  await dropOld(desk.desk);
  expect(await partitions()).toHaveLength(9);
  desk.clock.pass(2 * 86_400_000);
  expect(
    await desk.receives({
      id: 'p-1',
      account: 'page-1',
      at: desk.clock.now(),
      type: 'message',
      thread: 'p-t',
      from: { id: 'p-u', name: 'Noa' },
      message: 'p-m',
      text: 'en su propio día',
    }),
  ).toBe(200);
  await desk.until(async () =>
    (await desk.conversations('all')).some((it) => it.lastMessage?.text === 'en su propio día'),
  );
  expect((await admin.query('select 1 from desk.raw_inbox_2026_11_25')).rowCount).toBe(1);
  const day = 86_400_000;
  expect(await dropOld(desk.desk, 200 * day)).toMatchObject({ partition: 9 });
  expect(await partitions()).toEqual([]);
});
