import type { Instant, SearchHit } from '@tertulia/contract';
import { sql, type Query } from '../../platform/database/index.ts';
import { accessOf, type Room } from '../../platform/room/index.ts';
import { excerpt } from './excerpt.ts';
import type { Question } from './question.ts';
import { peopleNamed } from './search-people.ts';

export type Place = { readonly at: Date; readonly id: string };

type Row = {
  id: string;
  conversation_id: string;
  contact_id: string | null;
  author_name: string;
  text: string;
  channel: string;
  sort_at: Instant;
};

/** Messages older than `before`, newest first. */
export async function searchMessages(
  room: Room,
  question: Question,
  channels: readonly string[] | null,
  before: Place,
  most: number,
): Promise<{ hits: SearchHit[]; next: string | null }> {
  const found = await foundBy(room, question, channels, before, most + 1);
  if (found === null) return { hits: [], next: null };
  const rows = await room.tx.rows(sql<Row>`
    with found as materialized (${found})
    select m.id, m.conversation_id, case when m.author_type = 'contact' then m.author_id end as contact_id, m.author_name, m.text, c.channel, m.sort_at
    from found f join message m on m.workspace_id = ${room.workspaceId}::uuid and m.id = f.id
    join conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
    order by m.sort_at desc, m.id desc`);
  const page = rows.slice(0, most);
  const last = page.at(-1);
  return {
    hits: page.map((row) => ({
      conversationId: row.conversation_id,
      contactId: row.contact_id,
      kind: 'message',
      name: row.author_name,
      text: excerpt(row.text, question.words),
      channel: row.channel,
      at: new Date(row.sort_at).toISOString(),
    })) as SearchHit[], // ids come from their own tables
    next: rows.length > most && last !== undefined ? `${last.sort_at}.${last.id}` : null,
  };
}

/** Null: nothing was asked that messages could answer. */
async function foundBy(
  room: Room,
  { words, from }: Question,
  channels: readonly string[] | null,
  before: Place,
  most: number,
): Promise<Query<unknown> | null> {
  const access = accessOf(room.actor, 'conversation.read');
  const isAll = access === 'everything';
  const limits = sql`${isAll}, ${isAll ? [] : [...access.brandIds]}::uuid[], ${isAll ? [] : [...access.accountIds]}::uuid[], ${channels === null ? null : [...channels]}::text[]`;
  const place = sql`${before.at}::timestamptz, ${before.id}::uuid, ${most}::integer`;
  const wanted = /[\p{L}\p{N}]/u.test(words) ? sql`desk.words_asked(${words})` : null;
  if (from !== null)
    return sql`select id from desk.search_authors(${await peopleNamed(room, from)}::uuid[], ${wanted ?? sql`null::tsquery`}, ${place}, ${limits})`;
  return wanted === null ? null : sql`select id from desk.search_messages(${wanted}, ${place}, ${limits})`;
}
