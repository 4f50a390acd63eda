import type { ChannelEvent, Identity } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { unreachable } from '../../../platform/errors/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { noteHealth, type ReachableAccount } from '../../channel-accounts/index.ts';
import type { Arrival } from '../read-item.ts';
import { applyReceipt } from './apply-receipt.ts';
import { clean, cleanText } from './clean-text.ts';
import { changeMessage } from './change-message.ts';
import { identityKey, knowPeople } from './people.ts';
import type { Origin } from './parts.ts';

type Targeted = Extract<ChannelEvent, { target: string }>;

/** An event that changes something instead of bringing a message. What it speaks of may not be here yet: then it waits. */
export async function applyChange(room: Room, desk: Desk, arrival: Arrival): Promise<void> {
  const { account, event } = arrival;
  if ('target' in event) return applyToTarget(room, arrival, event);
  if (event.kind === 'account') return noteHealth(room, desk, account.id, event.health, cleanText(event.why));
  if (event.kind === 'identity-changed') return moveIdentity(room, account, event.from, event.to);
  // Consent and what no reader understood have no screen of their own yet: kept where an operator sees them.
  await room.tx.run(sql`
    insert into parked_item (workspace_id, id, raw_id, account_id, dedupe_key, event, why, at)
    values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${room.newId()}::uuid, ${account.id}::uuid, ${cleanText(event.dedupeKey)}, ${JSON.stringify(clean(event))}::jsonb, ${event.kind}, ${at(room.now)})`);
}

/** An event that waits for what it speaks of, with the raw item it came in. */
export type EarlyEvent = ChannelEvent & Partial<Origin>;

async function applyToTarget(room: Room, { account, rawId, receivedAt }: Arrival, event: Targeted): Promise<void> {
  const found = await room.tx.one(sql<{ message_id: string }>`
    select message_id from message_vendor_id where workspace_id = ${room.workspaceId}::uuid and account_id = ${account.id}::uuid and vendor_id = ${cleanText(event.target)}`);
  if (found !== undefined) return applyToMessage(room, found.message_id, { ...event, rawId, receivedAt });
  await room.tx.run(sql`
    insert into early_event (workspace_id, id, account_id, target, event, at)
    values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${account.id}::uuid, ${cleanText(event.target)}, ${JSON.stringify(clean({ ...event, rawId, receivedAt }))}::jsonb, ${at(room.now)})`);
}

export async function applyToMessage(room: Room, messageId: string, event: EarlyEvent): Promise<void> {
  switch (event.kind) {
    case 'edited':
      return changeMessage(room, messageId, { kind: 'edited', event, origin: originOf(room, event) });
    case 'deleted':
    case 'hidden':
      return changeMessage(room, messageId, { kind: event.kind });
    case 'reaction':
      return changeMessage(room, messageId, {
        kind: 'reaction',
        emoji: event.emoji,
        by: await personWho(room, event.by),
      });
    case 'delivery':
      return applyReceipt(room, messageId, event);
    case 'message':
    case 'comment':
    case 'mention':
    case 'quote':
    case 'review':
    case 'identity-changed':
    case 'consent':
    case 'account':
    case 'unsupported':
      return;
    default:
      return unreachable(event);
  }
}

/** What waited since before this was kept names no raw item: its media then come by address alone. */
const originOf = (room: Room, { rawId, receivedAt }: Partial<Origin>): Origin => ({
  rawId: rawId ?? room.newId(),
  receivedAt: receivedAt ?? room.now,
});

async function personWho(room: Room, by: Identity): Promise<{ id: string; name: string }> {
  const people = await knowPeople(room, [{ identity: by, channel: by.scheme, at: room.now }]);
  const person = people.get(identityKey(by));
  return { id: person?.identityId ?? room.newId(), name: person?.name ?? by.handle };
}

/** A number or an account moved: the same person is known by the new names from now on. */
async function moveIdentity(
  room: Room,
  account: ReachableAccount,
  from: Identity,
  to: readonly Identity[],
): Promise<void> {
  const known = await room.tx.one(sql<{ contact_id: string }>`
    select contact_id from identity where workspace_id = ${room.workspaceId}::uuid and scheme = ${from.scheme} and issuer = ${from.issuer} and value = ${from.value}`);
  if (known === undefined) return;
  for (const it of to)
    await room.tx.run(sql`
      insert into identity (workspace_id, id, contact_id, channel, scheme, issuer, value, name, handle)
      values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${known.contact_id}::uuid, ${account.channel.manifest.id}, ${it.scheme}, ${it.issuer}, ${it.value}, ${it.name}, ${it.handle})
      on conflict (workspace_id, scheme, issuer, value) do nothing`);
}
