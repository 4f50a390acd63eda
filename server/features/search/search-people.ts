import type { Instant, SearchHit } from '@tertulia/contract';
import { sql } from '../../platform/database/index.ts';
import { accessOf, within, type Room } from '../../platform/room/index.ts';

/** Of people with common names as many are looked at, before access takes some away. */
const MOST_LOOKED_AT = 40;

type Row = {
  contact_id: string;
  conversation_id: string;
  name: string;
  handle: string;
  channel: string;
  last_activity_at: Instant;
};

/** People by name or handle, with the newest conversation that this actor may read. */
export async function searchPeople(
  room: Room,
  letters: string,
  channels: readonly string[] | null,
  most: number,
): Promise<SearchHit[]> {
  const access = accessOf(room.actor, 'conversation.read');
  const rows = await room.tx.rows(sql<Row>`
    select coalesce(g.root_id, s.id) as contact_id, k.name, l.id as conversation_id, l.channel, l.last_activity_at, i.handle
    from desk.search_contacts(${letters}, ${MOST_LOOKED_AT}) s
    left join contact_merge g on g.workspace_id = ${room.workspaceId}::uuid and g.from_id = s.id
    join contact k on k.workspace_id = ${room.workspaceId}::uuid and k.id = case when g.root_id is null then s.id else g.root_id end
    cross join lateral (
      select c.id, c.channel, c.last_activity_at, c.identity_id from conversation c
      where c.workspace_id = ${room.workspaceId}::uuid and c.contact_id = s.id and ${within(access, 'c')}
        and (${channels === null ? null : [...channels]}::text[] is null or c.channel = any (${channels === null ? null : [...channels]}::text[]))
      order by c.last_activity_at desc limit 1
    ) l
    join identity i on i.workspace_id = ${room.workspaceId}::uuid and i.id = l.identity_id
    order by s.place, l.last_activity_at desc`);
  // Two of a person's merged contacts can match: they are one hit.
  const people = rows.filter((row, place) => rows.findIndex((other) => other.contact_id === row.contact_id) === place);
  return people.slice(0, most).map((row) => ({
    conversationId: row.conversation_id,
    contactId: row.contact_id,
    kind: 'contact' as const,
    name: row.name,
    text: row.handle,
    channel: row.channel,
    at: new Date(row.last_activity_at).toISOString(),
  })) as SearchHit[]; // ids come from their own tables
}

export const peopleNamed = async (room: Room, letters: string): Promise<string[]> => {
  const rows = await room.tx.rows(
    sql<{ id: string }>`select id from desk.search_contacts(${letters}, ${MOST_LOOKED_AT})`,
  );
  return rows.map((row) => row.id);
};
