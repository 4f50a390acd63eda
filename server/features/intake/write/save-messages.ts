import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { cleanText } from './clean-text.ts';
import type { MessageArrival } from './message-arrival.ts';
import type { NewMessage } from './new-message.ts';

/** What was seen is forgotten after 90 days (`desk.drop_old`); a day less, so that nothing falls between. */
const REMEMBERED_MS = 89 * 86_400_000;

/**
 * What we hold already and know by its vendor id: echoes of what we sent ourselves, and items so old that nobody remembers whether they
 * were seen, as when a whole mailbox is read again.
 */
export async function heldAlready(room: Room, arrived: readonly MessageArrival[]): Promise<Set<MessageArrival>> {
  const doubtful = arrived.filter(
    ({ event }) =>
      event.vendorId !== undefined &&
      ((event.kind === 'message' && event.echo === true) ||
        ('own' in event && event.own) ||
        event.occurredAt < room.now - REMEMBERED_MS),
  );
  if (doubtful.length === 0) return new Set();
  const known = await room.tx.rows(sql<{ key: string }>`
    select account_id || ' ' || vendor_id as key from message_vendor_id v
    join unnest(${doubtful.map((it) => it.account.id)}::uuid[], ${doubtful.map((it) => cleanText(it.event.vendorId ?? ''))}::text[]) as w (a, i) on v.account_id = w.a and v.vendor_id = w.i
    where v.workspace_id = ${room.workspaceId}::uuid`);
  const keys = new Set(known.map((row) => row.key));
  return new Set(doubtful.filter((it) => keys.has(`${it.account.id} ${cleanText(it.event.vendorId ?? '')}`)));
}

/** Messages, what they answer, and the vendor's names for them. A name that is taken stays with who had it first. */
export async function insertMessages(room: Room, messages: readonly NewMessage[]): Promise<void> {
  const saved = room.tx.run(
    sql`
    insert into message (workspace_id, id, conversation_id, account_id, episode_id, kind, author_type, author_id, author_identity_id, author_name, visibility, parts, text, subject, reply_to_id,
      state, automatic, sent_as, provider_at, received_at, sort_at)
    select ${room.workspaceId}::uuid, m.id, m.conversation_id, m.account_id, m.episode_id, m.kind, m.author_type, m.author_id, m.author_identity_id, m.author_name, m.visibility, m.parts, m.text, m.subject,
      (select v.message_id from message_vendor_id v where v.workspace_id = ${room.workspaceId}::uuid and v.account_id = m.account_id and v.vendor_id = m.reply_to),
      m.state, m.automatic, m.sent_as, m.provider_at, m.received_at, m.sort_at
    from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as m (id uuid, conversation_id uuid, account_id uuid, episode_id uuid, kind text, author_type text, author_id uuid, author_identity_id uuid, author_name text,
      visibility text, parts jsonb, text text, subject text, reply_to text, state text, automatic boolean, sent_as text, provider_at timestamptz, received_at timestamptz, sort_at timestamptz)`,
    'prepared',
  );
  await Promise.all([saved, insertRecipients(room, messages), insertVendorIds(room, messages)]);
}

async function insertRecipients(room: Room, messages: readonly NewMessage[]): Promise<void> {
  const recipients = messages.flatMap((it) =>
    it.recipients.map((one, place) => ({ message_id: it.id, place, ...one })),
  );
  if (recipients.length === 0) return;
  await room.tx.run(
    sql`
    insert into message_recipient (workspace_id, message_id, identity_id, role, place)
    select ${room.workspaceId}::uuid, r.message_id, r.identity_id, r.role, r.place
    from jsonb_to_recordset(${JSON.stringify(recipients)}::jsonb) as r (message_id uuid, identity_id uuid, role text, place smallint) on conflict do nothing`,
    'prepared',
  );
}

async function insertVendorIds(room: Room, messages: readonly NewMessage[]): Promise<void> {
  const names = messages.flatMap((it) => it.vendor_ids.map((vendorId) => ({ it, vendorId })));
  if (names.length === 0) return;
  await room.tx.run(
    sql`
    insert into message_vendor_id (workspace_id, account_id, vendor_id, message_id)
    select ${room.workspaceId}::uuid, * from unnest(${names.map(({ it }) => it.account_id)}::uuid[], ${names.map(({ vendorId }) => vendorId)}::text[], ${names.map(({ it }) => it.id)}::uuid[]) on conflict do nothing`,
    'prepared',
  );
}
