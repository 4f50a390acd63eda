import { join } from 'node:path';
import { benchDesk, type BenchDesk } from '@tertulia/server/testing/bench-desk';
import { makeConversations } from '@tertulia/server/testing/bulk-conversations';

const CONVERSATIONS = 1_000_000;
const NEIGHBOURS = 1000;
/** The case that everything is compared with. */
const SMALL = 10_000;

/**
 * One giant workspace among a thousand small ones.
 * @param rows folder in which they are kept from run to run, a folder for each size: a million conversations take half an hour to make
 */
export async function inboxDesk(
  scale: number,
  rows?: string,
): Promise<{ bench: BenchDesk; conversations: number; messages: number }> {
  const conversations = Math.round(CONVERSATIONS * scale);
  const bench = await benchDesk(rows === undefined ? undefined : join(rows, String(conversations)));
  if (!bench.isKept) {
    await makeRows(bench, conversations, scale);
    bench.keep();
  }
  return { bench, conversations, messages: conversations * 10 };
}

async function makeRows(bench: BenchDesk, conversations: number, scale: number): Promise<void> {
  const { workspaceId, brandId, accountId, channel } = bench;
  const searchIndex = await dropSearchIndex(bench);
  const now = new Date();
  const CHUNK = 20_000;
  for (let made = 0; made < conversations; made += CHUNK)
    await makeConversations(bench.admin, {
      workspaceId,
      brandId,
      accountId,
      channel,
      conversations: Math.min(CHUNK, conversations - made),
      messagesEach: 10,
      days: 365,
      now: new Date(now.getTime() - made * 60),
    });
  await addNeighbours(bench, Math.max(20, Math.round(NEIGHBOURS * Math.min(1, scale * 5))));
  await bench.admin.query(searchIndex);
  await bench.admin.query('vacuum analyze');
}

/** Filled row by row it would take most of the time; built over all rows at once it takes minutes. @returns what builds it again */
async function dropSearchIndex(bench: BenchDesk): Promise<string> {
  const { rows } = await bench.admin.query<{ indexdef: string }>(
    "select indexdef from pg_indexes where schemaname = 'desk' and indexname = 'message_found'",
  );
  const [index] = rows;
  if (index === undefined) throw new Error('the search has an index of another name now');
  await bench.admin.query('drop index desk.message_found');
  return index.indexdef;
}

export const smallCase = (scale: number): number => Math.min(1, SMALL / CONVERSATIONS, scale / 2);

/** Small workspaces whose rows lie between those of the giant one. */
async function addNeighbours(bench: BenchDesk, count: number): Promise<void> {
  await bench.admin.query('set search_path = desk, public');
  await bench.admin.query(
    'create temp table near as select gen_random_uuid() as w, gen_random_uuid() as b, gen_random_uuid() as e, gen_random_uuid() as a from generate_series(1, $1::integer)',
    [count],
  );
  for (const text of [
    "insert into workspace (workspace_id, name, created_at) select w, 'Vecina', now() from near",
    'insert into workspace_log (workspace_id) select w from near',
    "insert into brand (workspace_id, id, name, locale, time_zone, first_response_minutes, next_response_minutes) select w, b, 'Vecina', 'es', 'UTC', 60, 60 from near",
    `insert into channel_endpoint (workspace_id, id, channel, created_at) select w, e, '${bench.channel}', now() from near`,
    `insert into channel_account (workspace_id, id, brand_id, endpoint_id, channel, external_id, name, handle, purpose, secrets, created_at)
     select w, a, b, e, '${bench.channel}', a::text, 'Vecina', '@vecina', 'main', '', now() from near`,
  ])
    await bench.admin.query(text);
  const { rows } = await bench.admin.query<{ w: string; b: string; a: string }>('select w, b, a from near');
  await bench.admin.query('drop table near');
  for (const { w, b, a } of rows)
    await makeConversations(bench.admin, {
      workspaceId: w,
      brandId: b,
      accountId: a,
      channel: bench.channel,
      conversations: 10,
      messagesEach: 4,
      days: 365,
      now: new Date(),
    });
}
