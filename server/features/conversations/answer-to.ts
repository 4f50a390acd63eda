import type { Identity } from '@tertulia/channel-kit';
import type { Addressee } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import type { StoredConversation } from './rows/conversation-rows.ts';

/** An addressee with the name their network knows them by. */
export type AnswerTo = Addressee & { readonly identity: Identity };

type Row = AnswerTo & { readonly own: string[]; readonly inLast: boolean };

/**
 * Whom an answer goes to, as people know it from their mail: whoever wrote last, or whom we wrote to last, and everybody who had that
 * message too. Never ourselves under any of our accounts, never a machine.
 * @param everybody also those of the thread who were not in the last message: they may be put in copy, and are not by themselves
 */
export async function answerTo(
  room: Room,
  desk: Desk,
  it: Pick<StoredConversation, 'id' | 'channel'>,
  everybody = false,
): Promise<AnswerTo[]> {
  const channel = desk.channels.get(it.channel);
  if (channel?.manifest.compose.direct?.copies !== true) return [];
  const rows = await room.tx.rows(sql<Row>`
    with last as (
      select m.id, m.author_identity_id from message m
      where m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = ${it.id}::uuid
        and ((m.kind = 'inbound' and not m.automatic) or (m.kind = 'outbound' and m.state not in ('undone', 'refused', 'failed')
          and exists (select 1 from message_recipient r where r.workspace_id = m.workspace_id and r.message_id = m.id and r.role = 'to')))
      order by m.sort_at desc, m.id desc limit 1
    ), wanted as (
      select author_identity_id as identity_id, -2 as place, 'to' as role, true as in_last from last where author_identity_id is not null
      union all select r.identity_id, r.place, r.role, true from message_recipient r join last on r.message_id = last.id where r.workspace_id = ${room.workspaceId}::uuid
      union all select c.identity_id, 1000, 'to', false from conversation c where c.workspace_id = ${room.workspaceId}::uuid and c.id = ${it.id}::uuid
      union all select p.identity_id, 1001, 'copy', false from participant p where ${everybody} and p.workspace_id = ${room.workspaceId}::uuid and p.conversation_id = ${it.id}::uuid
    )
    select w.role, i.id as "identityId", i.contact_id as "contactId", coalesce(i.name, '') as name, i.handle, w.in_last as "inLast",
      jsonb_build_object('scheme', i.scheme, 'issuer', i.issuer, 'value', i.value, 'name', i.name, 'handle', i.handle) as identity,
      array(select a.external_id from channel_account a where a.workspace_id = i.workspace_id and a.channel = ${it.channel}) as own
    from (select distinct on (identity_id) * from wanted order by identity_id, place) w
    join identity i on i.workspace_id = ${room.workspaceId}::uuid and i.id = w.identity_id order by w.place, i.id`);
  const reachable = rows.filter((row) => channel.mayCopy?.(row.identity, row.own) ?? true);
  // A mail of ours to ourselves, or of a machine, has nobody to answer: then the thread's own person is answered, whoever that is.
  const first = reachable.find((row) => row.role === 'to') ?? rows.find((row) => row.role === 'to');
  if (first === undefined) return [];
  const copies = reachable.filter((row) => row.identityId !== first.identityId && (row.inLast || everybody));
  return [addressee(first, 'to'), ...copies.map((row) => addressee(row, 'copy'))];
}

const addressee = ({ identityId, contactId, name, handle, identity }: Row, role: Addressee['role']): AnswerTo => ({
  role,
  identityId,
  contactId,
  name,
  handle,
  identity,
});
