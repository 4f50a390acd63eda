import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticate } from '../features/access/index.ts';
import type { Slice } from '../desk/index.ts';
import { inWorkspace, limitsOf, patiently, sql, type Pace, type Tx } from '../platform/database/index.ts';
import { foundedDesk, type TestDesk } from '../testing/desk.ts';
import { quietCommand, type Room } from '../platform/room/index.ts';
import { asAdmin } from '../testing/postgres-for-tests.ts';
import { buildApp } from './build-app.ts';

let desk: TestDesk;
let app: FastifyInstance;

/** Asks what nobody should: PostgreSQL's own answers, in a transaction of a request. */
const slow: Slice = {
  name: 'slow',
  routes: [],
  workers: [],
  erasure: [],
  texts: { es: {}, en: {} },
  plugin: async (inner, { app: pool }) => {
    const asking = (what: string) =>
      inWorkspace(pool, desk.cast.workspaceId, async (tx) => {
        await tx.run(sql`set local statement_timeout = '20ms'`);
        await tx.run(sql.raw(what));
      });
    inner.get('/slow', () => asking('select pg_sleep(60)'));
    inner.get('/lost', () => asking('select pg_terminate_backend(pg_backend_pid())'));
  },
};

beforeAll(async () => {
  desk = await foundedDesk();
  app = await buildApp(desk.parts, [slow], (request) => authenticate(desk.parts, request));
});
afterAll(async () => {
  await app.close();
  await desk.close();
});

const limits = async (tx: Tx) =>
  tx.one(sql<{ statement: number; lock: number }>`
    select (select setting::int from pg_settings where name = 'statement_timeout') as statement, (select setting::int from pg_settings where name = 'lock_timeout') as lock`);

test.each<Pace>(['request', 'work', 'long'])(
  'a transaction at the pace of %s has its limits, and leaves none behind',
  async (pace) => {
    const inside = await inWorkspace(desk.parts.app, desk.cast.workspaceId, limits, { pace });
    expect(inside).toEqual({ statement: limitsOf[pace].statementMs, lock: limitsOf[pace].lockMs });
    const after = await inWorkspace(desk.parts.app, desk.cast.workspaceId, limits);
    expect(after).toEqual({ statement: limitsOf.work.statementMs, lock: limitsOf.work.lockMs });
  },
);

test('what keeps the house may take its time', async () => {
  const rows = await patiently(desk.parts.system, `select setting from pg_settings where name = 'statement_timeout'`);
  expect(rows).toEqual([{ setting: String(limitsOf.long.statementMs) }]);
});

test.each([
  ['/slow', 'es', 'desk.took_too_long', /^Estaba tardando demasiado y lo detuvimos; no cambió nada\./u],
  ['/slow', 'en', 'desk.took_too_long', /^This was taking too long, so we stopped it; nothing was changed\./u],
  ['/lost', 'es', 'desk.busy', /^Nos estamos poniendo al día\./u],
])('a request that the database ends is told so: %s in %s', async (url, language, code, title) => {
  const answer = await app.inject({ url, headers: { 'accept-language': language } });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBe('2');
  expect(answer.json()).toMatchObject({ code, status: 503 });
  expect(answer.json<{ title: string }>().title).toMatch(title);
});

test('a change that waits for a lock nobody gives is refused, and its connection serves the next', async () => {
  const { brandId } = desk.cast;
  const change = () => desk.as('owner').patch(`/api/v1/brands/${brandId}`, { name: 'Alba Sur', version: 1 });
  await asAdmin(desk.databaseUrl, async (admin) => {
    await admin.query('begin');
    await admin.query('select from desk.brand where id = $1 for update', [brandId]);
    expect(await change()).toMatchObject({ status: 503, body: { code: 'desk.busy' } });
    await admin.query('rollback');
  });
  expect((await change()).status).toBe(200);
});

test('who waits in a circle with others is tried anew, and all of them are done', async () => {
  let tries = 0;
  const both = Promise.withResolvers<void>();
  const takes = quietCommand(async ({ tx }: Room, first: number, second: number) => {
    tries += 1;
    await tx.run(sql`select pg_advisory_xact_lock(${first}::bigint)`);
    if (tries === 2) both.resolve();
    await both.promise;
    await tx.run(sql`select pg_advisory_xact_lock(${second}::bigint)`);
    return first;
  });
  const caller = {
    workspaceId: desk.cast.workspaceId,
    actor: { type: 'system', id: null, name: 'test', grants: [] },
  } as const;
  expect(await Promise.all([takes(desk.parts, caller, 1, 2), takes(desk.parts, caller, 2, 1)])).toEqual([1, 2]);
  expect(tries).toBe(3);
});
