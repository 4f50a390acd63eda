import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchHit } from '@tertulia/contract';
import { makeConversations } from '../../testing/bulk-conversations.ts';
import { foundedDesk, type TestDesk } from '../../testing/desk.ts';
import type { Name } from '../../testing/people.ts';

/** Every third message says alfa, every eleventh beta, every 97th gamma, every 29th alfabeto; the oldest are of before 2000. */
const words = `case when n % 3 = 0 then ' alfa' else '' end || case when n % 11 = 0 then ' beta' else '' end
  || case when n % 97 = 0 then ' gamma' else '' end || case when n % 29 = 0 then ' alfabeto' else '' end`;

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
  const common = { workspaceId, channel: rows[0]?.channel ?? '', messagesEach: 6, now: new Date(desk.clock.now()) };
  await makeConversations(admin, { ...common, brandId, accountId, conversations: 300, days: 700 });
  const other = { brandId: otherBrandId, accountId: otherAccountId };
  await makeConversations(admin, { ...common, ...other, conversations: 60, days: 12_000 });
  await admin.query(`update desk.message m set text = text || ${words} from (
    select id, row_number() over (order by sort_at desc, id) as n from desk.message where workspace_id = '${workspaceId}') t where t.id = m.id`);
  await admin.query('analyze');
}, 120_000);
afterAll(async () => {
  await admin.end();
  await desk.close();
});

type Place = readonly [conversationId: string, at: string];

async function found(question: string, who: Name = 'owner'): Promise<Place[]> {
  const places: Place[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: { items: SearchHit[]; next: string | null } = await (
      await desk.as(who).get(`/api/v1/search?q=${encodeURIComponent(question)}&limit=12${more}`)
    ).ok();
    places.push(...page.items.flatMap((it) => (it.kind === 'message' ? [[it.conversationId, it.at] as const] : [])));
    cursor = page.next;
  }
  return places;
}

/** What a reader of every message would find. */
async function read(question: string, accountIds?: readonly string[]): Promise<Place[]> {
  const { rows } = await admin.query<{ c: string; at: Date }>(
    `select m.conversation_id as c, m.sort_at as at from desk.message m join desk.conversation c on c.id = m.conversation_id
     where m.workspace_id = $1 and desk.words_of(m.text) @@ desk.words_asked($2) and ($3::uuid[] is null or c.account_id = any ($3))
     order by m.sort_at desc, m.id desc`,
    [desk.cast.workspaceId, question, accountIds ?? null],
  );
  return rows.map(({ c, at }) => [c, at.toISOString()]);
}

test('page after page finds what reading every message would find, in the same order', async () => {
  for (const question of [
    'gamma',
    'alfabetos',
    'facturas',
    'alfa beta',
    'alfa gamma',
    'gamma beta',
    'pedi alfab',
    'alfa inexistente',
  ]) {
    const all = await read(question);
    expect(all.length > 0, question).toBe(!question.includes('inexistente'));
    expect(await found(question), question).toEqual(all);
  }
}, 120_000);

test('and so it does for who may open one account only', async () => {
  for (const question of ['gamma', 'alfa beta', 'beta'])
    expect(await found(question, 'accountAgent'), question).toEqual(await read(question, [desk.cast.accountId]));
}, 120_000);

test('an edited message is found as it stands, an erased one no more, a word of fifteen hundred letters by its beginning', async () => {
  const [kept, edited, erased] = await read('gamma');
  const change = async (place: Place | undefined, text: string) =>
    admin.query(`${text} where conversation_id = $1 and sort_at = $2`, [...(place ?? [])]);
  await change(edited, `update desk.message set text = 'delta ${'largo'.repeat(300)}'`);
  await change(erased, 'delete from desk.message');
  const left = await found('gamma');
  expect(left).toContainEqual(kept);
  expect(left).not.toContainEqual(edited);
  expect(left).not.toContainEqual(erased);
  expect(await found('delta')).toEqual([edited]);
  expect(await found('deltas largolargo')).toEqual([edited]);
});

test('a neighbour whose messages the index keeps beside these finds none of them', async () => {
  expect(await found('gamma', 'stranger')).toEqual([]);
});
