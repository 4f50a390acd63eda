import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';
import { endpoints, plus } from '@tertulia/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../wiring/build-app.ts';
import { slices } from '../../wiring/slices.gen.ts';
import { foundedDesk } from '../../testing/desk.ts';
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

test('a scraper inside needs no key; what came through a proxy nobody vouches for does', async () => {
  const own = await foundedDesk();
  const scrape = (headers: Record<string, string>) =>
    own.app.inject({ url: '/metrics', remoteAddress: '172.18.0.2', headers });
  expect((await scrape({})).statusCode).toBe(200);
  expect((await scrape({ 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(401);
  expect((await scrape({ forwarded: 'for=203.0.113.9' })).statusCode).toBe(401);
  const behind = await buildApp(own.parts, slices, async () => null, ['172.18.0.0/16']);
  const through = (from: string) =>
    behind.inject({ url: '/metrics', remoteAddress: '172.18.0.2', headers: { 'x-forwarded-for': from } });
  expect((await through('10.1.2.3')).statusCode).toBe(200);
  expect((await through('1.1.1.1')).statusCode).toBe(401);
  await behind.close();
  await own.close();
});

test('what comes through a proxy that says nothing of its caller, as nginx is installed, needs a key for the numbers', async () => {
  const own = await foundedDesk();
  await own.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = own.app.server.address() as AddressInfo; // a TCP server has an AddressInfo
  const said = async (version: string) => {
    const line = connect(port, '127.0.0.1');
    line.write(`GET /metrics HTTP/${version}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    return (await text(line)).split('\r\n')[0];
  };
  expect(await said('1.1')).toBe('HTTP/1.1 200 OK');
  expect(await said('1.0')).toBe('HTTP/1.1 401 Unauthorized');
  await own.close();
});

test('the contract is a valid OpenAPI 3.1 document that names every operation, and what stands beside them', async () => {
  const document = (await get('/openapi.json')).json<{
    openapi: string;
    paths: Record<string, Record<string, { operationId: string }>>;
  }>();
  const result = await new Validator().validate(document as Record<string, unknown>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
  const named = Object.values(document.paths).flatMap((path) => Object.values(path).map((it) => it.operationId));
  const beside = ['files.bytes', 'live.listen', 'operations.health', 'operations.metrics'];
  expect(named.toSorted()).toEqual([...Object.values(endpoints).map((it) => it.id), ...beside].toSorted());
  const text = JSON.stringify(document);
  const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  const { components } = document as unknown as { components: { schemas: Record<string, unknown> } };
  expect(refs.filter((name) => !Object.hasOwn(components.schemas, name))).toEqual([]);
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Message', 'Conversation', 'Contact', 'Problem', 'DeskEvent']),
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

test('what was seen is remembered for 90 days, settled rows of the outbox for 30, and what waits or is unknown for ever', async () => {
  const day = 86_400_000;
  const left = async (table: string) =>
    (await admin.query<{ n: number }>(`select count(*)::int as n from desk.${table}`)).rows[0]?.n;
  await admin.query('insert into desk.seen_event (workspace_id, account_id, dedupe_key, at) values ($1, $2, $3, $4)', [
    desk.workspaceId,
    desk.accountId,
    'an old one',
    new Date(desk.clock.now()),
  ]);
  for (const state of ['queued', 'unknown', 'sent', 'refused', 'undone', 'skipped']) {
    const settled = state === 'queued' || state === 'unknown' ? null : new Date(desk.clock.now());
    const { rows } = await admin.query<{ id: string }>(
      `insert into desk.outbox (workspace_id, id, kind, ordering_key, payload, state, due_at, created_at, settled_at)
       values ($1, gen_random_uuid(), 'message', $2, '{}', $2, '2100-01-01', $3, $4) returning id`,
      [desk.workspaceId, state, new Date(desk.clock.now()), settled],
    );
    await admin.query(
      'insert into desk.outbox_attempt (workspace_id, outbox_id, number, started_at) values ($1, $2, 1, $3)',
      [desk.workspaceId, rows[0]?.id, new Date(desk.clock.now())],
    );
  }
  const before = await left('seen_event');
  expect(await dropOld(desk.desk, 29 * day)).toMatchObject({ seen_event: 0, outbox: 0 });
  expect(await dropOld(desk.desk, 31 * day)).toMatchObject({ seen_event: 0, outbox: 4 });
  expect(await left('outbox')).toBe(2);
  expect(await left('outbox_attempt')).toBe(2);
  expect(await dropOld(desk.desk, 91 * day)).toMatchObject({ seen_event: before, outbox: 0 });
});

test('an item that comes again after it was forgotten is known by the name its vendor gave it', async () => {
  const letter = (id: string, at: number) => ({
    id,
    account: 'page-1',
    at,
    type: 'message',
    thread: 'f-t',
    from: { id: 'f-u', name: 'Noa' },
    message: 'f-m',
    text: 'una carta vieja',
  });
  const written = async () => (await admin.query("select 1 from desk.message where text = 'una carta vieja'")).rowCount;
  const old = desk.clock.now() - 91 * 86_400_000;
  await desk.receives(letter('f-1', old));
  await desk.until(async () => (await written()) === 1);
  await admin.query("delete from desk.seen_event where dedupe_key like '%f-1%'");
  await desk.receives(letter('f-1', old));
  await desk.until(
    async () => (await admin.query("select 1 from desk.raw_inbox where state = 'waiting'")).rowCount === 0,
  );
  expect(await written()).toBe(1);
});

test('whoever reads the inbox for an hour keeps nobody from writing into it', async () => {
  await makePartitions(desk.desk);
  const later = { ...desk.desk, clock: { now: () => plus(desk.clock.now(), 9 * 86_400_000) } };
  await admin.query('begin');
  await admin.query('select count(*) from desk.raw_inbox');
  await expect(makePartitions(later)).rejects.toMatchObject({ code: '55P03' });
  await expect(dropOld(later, 60 * 86_400_000)).rejects.toMatchObject({ code: '55P03' });
  await admin.query('rollback');
  expect(await makePartitions(later)).toBeGreaterThan(0);
});
