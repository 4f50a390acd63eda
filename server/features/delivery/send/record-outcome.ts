import type { SendOutcome } from '@tertulia/channel-kit';
import type { Instant } from '@tertulia/contract';
import { at, sql } from '../../../platform/database/index.ts';
import { unreachable } from '../../../platform/errors/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import {
  answeredAfterAll,
  backAmongWaiting,
  iso,
  messagesById,
  tellOfMessage,
  type StoredMessage,
} from '../../conversations/index.ts';
import { applyEarly } from '../../intake/index.ts';
import { noteMissed } from '../recipients.ts';

export type Sending = {
  readonly outboxId: string;
  readonly kind: string;
  readonly messageId: string | null;
  readonly accountId: string;
  readonly canLookUp: boolean;
};

/** Step 11, first half: what the vendor answered, in one transaction with everything that follows from it. */
export async function recordOutcome(room: Room, it: Sending, outcome: SendOutcome): Promise<void> {
  await settleRow(room, it, outcome);
  if (it.messageId !== null && it.kind === 'hide' && outcome.state === 'refused') await showAsItIs(room, it);
  if (it.messageId === null || it.kind !== 'message') return;
  const [message] = await messagesById(room.tx, room.workspaceId, [it.messageId]);
  if (message === undefined) return;
  switch (outcome.state) {
    case 'sent':
      await nameAtVendor(room, it, message, [outcome.vendorId, ...(outcome.also ?? [])]);
      await noteMissed(room, message.id, outcome.missed ?? []);
      await setState(room, message, 'sent', keptFor(message));
      await stopOutbox(room, message, null);
      if (wasInDoubt(message)) await answeredAfterAll(room, message);
      await applyEarly(room, it.accountId, [outcome.vendorId, ...(outcome.also ?? [])], message.id);
      break;
    case 'refused':
      await setState(room, message, 'refused', {
        ...message.state_data,
        code: outcome.refusal.code,
        why: outcome.refusal.why,
      });
      await stopOutbox(room, message, null);
      await backAmongWaiting(room, message);
      break;
    case 'later':
      await setState(room, message, 'later', { ...message.state_data, until: iso(outcome.until), why: outcome.why });
      await stopOutbox(room, message, 'later');
      break;
    case 'unknown':
      await setState(room, message, 'unknown', {
        ...message.state_data,
        since: iso(room.now),
        canLookUp: it.canLookUp,
        probe: outcome.probe,
      });
      await stopOutbox(room, message, 'unknown');
      await backAmongWaiting(room, message);
      break;
    default:
      unreachable(outcome);
  }
  await tellOfMessage(room, it.messageId, 'message.delivery-changed');
}

/** What a bounce needs to know: whom it puts back among those who wait. */
const keptFor = ({ state_data: { before, then } }: StoredMessage) => ({ before, then });

/** Nobody knew what became of it once, so that its person waits. */
const wasInDoubt = ({ state_data }: StoredMessage): boolean => state_data['since'] !== undefined;

/** The network would not: what we show must be what the public sees. */
async function showAsItIs(room: Room, { outboxId, messageId }: Sending): Promise<void> {
  const changed = await room.tx.run(sql`
    update message m set hidden_at = case when (o.payload ->> 'hidden')::boolean then null else ${at(room.now)}::timestamptz end, version = m.version + 1
    from outbox o where o.workspace_id = ${room.workspaceId}::uuid and o.id = ${outboxId}::uuid and m.workspace_id = o.workspace_id and m.id = ${messageId}::uuid`);
  if (changed > 0 && messageId !== null) await tellOfMessage(room, messageId, 'message.changed');
}

/** Of a reaction or a hiding nobody is asked what became of it: what comes behind it goes on. */
const rowState = ({ kind }: Sending, { state }: SendOutcome) =>
  state === 'later' ? 'queued' : state === 'unknown' && kind !== 'message' ? 'skipped' : state;

async function settleRow(room: Room, it: Sending, outcome: SendOutcome): Promise<void> {
  const state = rowState(it, outcome);
  const dueAt: Instant = outcome.state === 'later' ? outcome.until : room.now;
  await room.tx.run(sql`
    update outbox set state = ${state}, due_at = ${at(dueAt)}, lease_until = null, later_why = ${outcome.state === 'later' ? outcome.why : null},
      settled_at = case when ${state} in ('sent', 'refused', 'skipped') then ${at(room.now)}::timestamptz end
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.outboxId}::uuid`);
  await room.tx.run(sql`
    update outbox_attempt set ended_at = ${at(room.now)}, outcome = ${outcome.state}, detail = ${JSON.stringify(detailOf(outcome))}::jsonb
    where workspace_id = ${room.workspaceId}::uuid and outbox_id = ${it.outboxId}::uuid and ended_at is null`);
}

const detailOf = (outcome: SendOutcome): Record<string, unknown> =>
  outcome.state === 'sent'
    ? { vendorId: outcome.vendorId }
    : outcome.state === 'refused'
      ? { code: outcome.refusal.code }
      : {};

/** The vendor's names for it. An echo that was quicker than the answer to our own call made a message of its own: it goes. */
async function nameAtVendor(
  room: Room,
  it: Sending,
  message: StoredMessage,
  vendorIds: readonly string[],
): Promise<void> {
  const taken = await room.tx.rows(sql<{ message_id: string }>`
    select distinct v.message_id from message_vendor_id v join message m on m.workspace_id = v.workspace_id and m.id = v.message_id
    where v.workspace_id = ${room.workspaceId}::uuid and v.account_id = ${it.accountId}::uuid and v.vendor_id = any (${[...vendorIds]}::text[]) and m.author_type = 'brand'`);
  const echoes = taken.map((row) => row.message_id).filter((id) => id !== message.id);
  await room.tx.run(sql`
    insert into message_vendor_id (workspace_id, account_id, vendor_id, message_id)
    select ${room.workspaceId}::uuid, ${it.accountId}::uuid, v, ${message.id}::uuid from unnest(${[...vendorIds]}::text[]) v
    on conflict (workspace_id, account_id, vendor_id) do update set message_id = excluded.message_id`);
  for (const echo of echoes) {
    await room.tx.run(
      sql`update message set state = 'undone', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${echo}::uuid`,
    );
    await room.tx.run(sql`
      update conversation set last_message_id = ${message.id}::uuid where workspace_id = ${room.workspaceId}::uuid and last_message_id = ${echo}::uuid`);
    await tellOfMessage(room, echo, 'message.changed');
  }
}

const setState = (room: Room, message: StoredMessage, state: string, data: Record<string, unknown>): Promise<number> =>
  room.tx.run(sql`
    update message set state = ${state}, state_data = ${JSON.stringify(data)}::jsonb, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${message.id}::uuid`);

const stopOutbox = (room: Room, message: StoredMessage, why: 'later' | 'unknown' | null): Promise<number> =>
  room.tx.run(sql`
    update conversation set outbox_stopped = ${why}, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${message.conversation_id}::uuid`);
