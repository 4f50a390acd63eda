import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchHit } from '@tertulia/contract';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { makeConversations } from '../../testing/bulk-conversations.ts';
import { foundedDesk, type TestDesk } from '../../testing/desk.ts';
import type { Name } from '../../testing/people.ts';

let desk: TestDesk;
let admin: pg.Client;
beforeAll(async () => {
  desk = await foundedDesk();
  admin = new pg.Client({ connectionString: desk.databaseUrl });
  await admin.connect();
  const { workspaceId, brandId, accountId, otherBrandId, otherAccountId } = desk.cast;
  const { rows } = await admin.query<{ channel: string }>('select channel from desk.channel_account where id = $1', [
    accountId,
  ]);
  const common = { workspaceId, channel: rows[0]?.channel ?? '', days: 100, now: new Date(desk.clock.now()) };
  await makeConversations(admin, { ...common, brandId, accountId, conversations: 1500, messagesEach: 8 });
  await makeConversations(admin, {
    ...common,
    brandId: otherBrandId,
    accountId: otherAccountId,
    conversations: 60,
    messagesEach: 2,
  });
  await admin.query('analyze');
}, 120_000);
afterAll(async () => {
  await admin.end();
  await desk.close();
});

type Page = { items: SearchHit[]; next: string | null };
const search = async (q: string, who: Name = 'owner', more = ''): Promise<Page> =>
  (await desk.as(who).get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`)).ok();
const messages = (page: Page) => page.items.filter((it) => it.kind === 'message');

test('people are found by name and handle, whatever the accents and capitals, beginnings first', async () => {
  const found = await search('lucia ferrer 70');
  expect(found.items[0]).toMatchObject({ kind: 'contact', name: 'Lucía Ferrer 70' });
  expect((await search('@persona1499')).items[0]).toMatchObject({ kind: 'contact', text: '@persona1499' });
  expect((await search('ÍÑIGO')).items.filter((it) => it.kind === 'contact')).toHaveLength(5);
  expect((await search('nadie se llama así')).items).toEqual([]);
});

test('messages are found by words, their beginnings and their other forms, newest first, page after page', async () => {
  const first = await search('facturas', 'owner', '&limit=10');
  expect(messages(first)).toHaveLength(10);
  expect(messages(first).every((it) => it.text.includes('factura'))).toBe(true);
  const seen = messages(first).map((it) => it.at);
  let { next } = first;
  while (next !== null) {
    const page: Page = await search('facturas', 'owner', `&limit=50&cursor=${encodeURIComponent(next)}`);
    seen.push(...messages(page).map((it) => it.at));
    next = page.next;
  }
  expect(seen).toEqual(seen.toSorted().toReversed());
  const all = await admin.query<{ n: string }>("select count(*) as n from desk.message where text like '%factura%'");
  expect(seen).toHaveLength(Number(all.rows[0]?.n));
  expect(messages(await search('todavia martés')).length).toBe(20);
  expect((await search('ornitorrinco pedido')).items.length).toBe(1);
});

test('de: and canal: narrow in Spanish, from: and channel: in English', async () => {
  expect(messages(await search('de:"marta nuñez 71"'))).toHaveLength(4);
  expect(messages(await search('de:"Marta Núñez 71" ornitorrinco'))).toEqual([]);
  const bruno = messages(await search('from:"Lucía Ferrer 280" pedido'));
  expect(bruno.length).toBeGreaterThan(0);
  expect(new Set(bruno.map((it) => it.name))).toEqual(new Set(['Lucía Ferrer 280']));
  const name = desk.parts.channels.get(messages(await search('factura'))[0]?.channel ?? '')?.manifest.name ?? '';
  expect(messages(await search(`canal:${name.split(' ')[0]} factura`)).length).toBeGreaterThan(0);
  expect(messages(await search('channel:ninguno factura'))).toEqual([]);
});

test('nobody finds what they may not open', async () => {
  const { accountId } = desk.cast;
  const limited = messages(await search('pedido', 'accountAgent', '&limit=50'));
  expect(limited).toHaveLength(50);
  const { rows } = await admin.query<{ account_id: string }>(
    'select distinct account_id from desk.conversation where id = any ($1)',
    [limited.map((it) => it.conversationId)],
  );
  expect(rows).toEqual([{ account_id: accountId }]);
  expect((await search('pedido', 'stranger')).items).toEqual([]);
  expect((await search('lucía', 'stranger')).items).toEqual([]);
});

test('strange questions are answered, and a made-up cursor is refused', async () => {
  for (const q of ["'; drop table message; --", '%%%___', '\\', '!&|()<->:*', '👋', 'ñ', '"', 'de:%'])
    expect((await desk.as('owner').get(`/api/v1/search?q=${encodeURIComponent(q)}`)).status, q).toBe(200);
  expect((await desk.as('owner').get('/api/v1/search?q=hola&cursor=1.2')).body).toMatchObject({
    code: 'request.invalid',
  });
  expect((await desk.as('owner').get('/api/v1/search?q=')).status).toBe(400);
});

test('as the everyday role, a common word, a rare and an absent one are read from the index', async () => {
  const buffers = (question: string): Promise<number> =>
    inWorkspace(desk.parts.app, desk.cast.workspaceId, async (tx) => {
      const explain = sql<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>`
        explain (analyze, buffers, format json) select * from desk.search_messages(desk.words_asked(${question}), now() + interval '10 years', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 20, true, '{}', '{}', null)`;
      await tx.rows(explain); // the first time reads the catalogue too
      const [row] = await tx.rows(explain);
      const plan = row?.['QUERY PLAN'][0]?.Plan;
      // A server process tells its counts when it has been idle for up to ten seconds: this one does with its transaction's end.
      await tx.rows(sql`select pg_stat_force_next_flush()`);
      return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
    });
  const { rows } = await admin.query<{ pages: number }>(
    "select relpages as pages from pg_class where relname = 'message'",
  );
  const whole = rows[0]?.pages ?? 0;
  expect(whole).toBeGreaterThan(300);
  for (const word of ['inexistente', 'ornitorrinco', 'pedido'])
    expect(await buffers(word), word).toBeLessThan(whole / 2);
  await expect.poll(indexScans, { timeout: 20_000 }).toBeGreaterThan(0);
});

/** How often the index of words was used since the database was made. */
async function indexScans(): Promise<number> {
  const { rows } = await admin.query<{ idx_scan: string }>(
    "select idx_scan from pg_stat_user_indexes where indexrelname = 'message_found'",
  );
  return Number(rows[0]?.idx_scan ?? 0);
}
