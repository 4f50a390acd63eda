import type { Contact, Instant } from '@tertulia/contract';
import { sql } from '../../platform/database/index.ts';
import { within, type Access, type Room } from '../../platform/room/index.ts';
import type { Family } from './family.ts';

const MOST = 50;

type Row = {
  at: Instant;
  conversation_id: string | null;
  channel: string | null;
  account_name: string | null;
  what: 'started' | 'resolved' | 'note' | 'merged';
  text: string;
};

/** What happened with a person over the years, newest first: each kind looks only at its own newest. */
export async function timelineOf(room: Room, family: Family, access: Access): Promise<Contact['timeline']> {
  const rows = await room.tx.rows(sql<Row>`
    with theirs as (
      select c.id, c.channel, c.subject, a.name as account_name from conversation c
      join channel_account a on a.workspace_id = c.workspace_id and a.id = c.account_id
      where c.workspace_id = ${room.workspaceId}::uuid and c.contact_id = any (${[...family.ids]}::uuid[]) and ${within(access, 'c')}
    ), episodes as (
      select e.started_at, e.resolved_at, t.* from theirs t join episode e on e.workspace_id = ${room.workspaceId}::uuid and e.conversation_id = t.id
    )
    (select started_at as at, id as conversation_id, channel, account_name, 'started' as what, coalesce(subject, '') as text from episodes order by started_at desc limit ${MOST})
    union all
    (select resolved_at, id, channel, account_name, 'resolved', coalesce(subject, '') from episodes where resolved_at is not null order by resolved_at desc limit ${MOST})
    union all
    (select m.sort_at, t.id, t.channel, t.account_name, 'note', left(m.text, 280) from theirs t join message m on m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = t.id
      where m.kind = 'note' and m.deleted_at is null order by m.sort_at desc limit ${MOST})
    union all
    (select g.at, null, null, null, 'merged', c.name from contact_merge g join contact c on c.workspace_id = g.workspace_id and c.id = g.from_id
      where g.workspace_id = ${room.workspaceId}::uuid and g.root_id = ${family.rootId}::uuid order by g.at desc limit ${MOST})
    order by at desc, what limit ${MOST}`);
  return rows.map((row) => ({
    at: new Date(row.at).toISOString(),
    conversationId: row.conversation_id,
    channel: row.channel,
    accountName: row.account_name,
    what: row.what,
    text: row.text,
  })) as Contact['timeline']; // ids come from the table of conversations
}
