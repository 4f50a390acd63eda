import type { Identity } from '@tertulia/channel-kit';
import type { ChannelManifest, Destination, Instant } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import { may, type Room } from '../../platform/room/index.ts';
import { replyWindow } from './reply-window.ts';
import type { StoredConversation } from './rows/conversation-rows.ts';

type Row = {
  account_id: string;
  channel: string;
  name: string;
  handle: string;
  purpose: Destination['purpose'];
  paused: boolean;
  conversation_id: string | null;
  last_inbound_at: Instant | null;
  person: string | null;
};

export type KnownIdentity = Identity & { readonly id: string; readonly contactId: string };

/** An account this person could be answered from, with the address a first message would go to. */
export type Reachable = Destination & { readonly begin: { readonly to: KnownIdentity; readonly key: string } | null };

/**
 * The brand's accounts, each with how it reaches this person: in the thread they have there, or at an address of theirs where the
 * network lets us write first. Only what this actor works for. A public thread may go on in private on its own account.
 */
export async function destinationsOf(room: Room, desk: Desk, it: StoredConversation): Promise<Reachable[]> {
  const isPublic = it.kind !== 'direct' && it.kind !== 'group';
  const rows = await room.tx.rows(sql<Row>`
    with person as (
      select ${it.contact_id}::uuid as id union all select from_id from contact_merge where workspace_id = ${room.workspaceId}::uuid and root_id = ${it.contact_id}::uuid
    )
    select a.id as account_id, a.channel, a.name, a.handle, a.purpose, a.paused, d.id as conversation_id, d.last_inbound_at, d.handle as person
    from channel_account a left join lateral (
      select c.id, c.last_inbound_at, i.handle from conversation c join identity i on i.workspace_id = c.workspace_id and i.id = c.identity_id
      where c.workspace_id = a.workspace_id and c.account_id = a.id and c.kind = 'direct' and c.id <> ${it.id}::uuid and c.contact_id in (select id from person)
      order by c.last_activity_at desc limit 1) d on true
    where a.workspace_id = ${room.workspaceId}::uuid and a.brand_id = ${it.brand_id}::uuid and (${isPublic}::boolean or a.id <> ${it.account_id}::uuid)
    order by lower(a.name), a.id`);
  const known = await identitiesOf(room, it.contact_id);
  return rows
    .filter((row) => may(room.actor, 'conversation.work', { brandId: it.brand_id, accountId: row.account_id }))
    .map((row) => reachableAt(row, known, desk, room.now));
}

function reachableAt(row: Row, known: readonly KnownIdentity[], desk: Desk, now: Instant): Reachable {
  const channel = desk.channels.get(row.channel);
  // where only who has just written may be written to, knowing an address is not enough
  const mayBegin = channel !== undefined && replyWindow(channel.manifest, null, now).kind !== 'closed';
  const begin = mayBegin ? firstThread(known, (person) => channel.threadWith?.(person) ?? null) : null;
  const reach = reachOf(row, channel?.manifest, begin !== null, now);
  const made = {
    accountId: row.account_id,
    channel: row.channel,
    name: row.name,
    handle: row.handle,
    purpose: row.purpose,
    person: reach.how === 'begins' ? (begin?.to.handle ?? null) : row.person,
    reach,
    begin: reach.how === 'begins' ? begin : null,
  };
  return made as Reachable; // ids come from uuid columns of their own tables
}

function reachOf(row: Row, manifest: ChannelManifest | undefined, mayBegin: boolean, now: Instant) {
  if (row.paused || manifest === undefined) return { how: 'cannot', why: 'paused' } as const;
  if (row.conversation_id !== null && replyWindow(manifest, row.last_inbound_at, now).kind !== 'closed')
    return { how: 'continues', conversationId: row.conversation_id } as const;
  if (row.conversation_id !== null) return { how: 'cannot', why: 'window-closed' } as const;
  return mayBegin ? ({ how: 'begins' } as const) : ({ how: 'cannot', why: 'never-wrote' } as const);
}

function firstThread(known: readonly KnownIdentity[], keyFor: (person: Identity) => string | null): Reachable['begin'] {
  for (const to of known) {
    const key = keyFor(to);
    if (key !== null) return { to, key };
  }
  return null;
}

const identitiesOf = (room: Room, contactId: string): Promise<KnownIdentity[]> =>
  room.tx.rows(sql<KnownIdentity>`
    select i.id, i.contact_id as "contactId", i.scheme, i.issuer, i.value, i.name, i.handle from identity i
    where i.workspace_id = ${room.workspaceId}::uuid and (i.contact_id = ${contactId}::uuid or i.contact_id in (
      select from_id from contact_merge where workspace_id = ${room.workspaceId}::uuid and root_id = ${contactId}::uuid))
    order by i.id`);
