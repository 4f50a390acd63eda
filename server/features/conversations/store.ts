import type { EventType, Instant, Permission } from '@tertulia/contract';
import { at, atOrNull, sql } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { accessOf, may, requires, within, type Room } from '../../platform/room/index.ts';
import { changedMeanwhile } from './errors.ts';
import { conversationsById, rowOf, type StoredConversation } from './rows/conversation-rows.ts';
import { messageOf, messagesById, type StoredMessage } from './rows/message-rows.ts';
import { rankAt, type Standing } from './standing.ts';

/**
 * The conversation, if this actor may see it. What they may not see does not exist for them.
 * @throws Refusal `not_found`, `access.not_allowed`
 */
export async function conversationFor(room: Room, id: string, permission: Permission): Promise<StoredConversation> {
  const [it] = await conversationsById(room.tx, room.workspaceId, [id]);
  const place = it === undefined ? undefined : { brandId: it.brand_id, accountId: it.account_id };
  if (it === undefined || place === undefined || !may(room.actor, 'conversation.read', place)) throw notFound();
  requires(room, permission, place);
  return it;
}

/** The same, its row locked until the transaction ends. @param version what the writer saw; null: whatever it is now */
export async function conversationForUpdate(
  room: Room,
  id: string,
  permission: Permission,
  version: number | null,
): Promise<StoredConversation> {
  await room.tx.run(
    sql`select 1 from conversation where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid for update`,
  );
  const it = await conversationFor(room, id, permission);
  if (version !== null && it.version !== version) throw changedMeanwhile({ version: it.version });
  return it;
}

/** Writes where it stands to the conversation and its episode, then tells the world. */
export async function saveStanding(
  room: Room,
  before: StoredConversation,
  after: Standing,
  event: EventType,
  eventId: string = room.newId(),
  more: Record<string, unknown> = {},
): Promise<StoredConversation> {
  const rank = rankAt(after, before.signals, before.last_activity_at, before.called_at !== null);
  await room.tx.run(sql`
    update conversation set status = ${after.status}, set_aside_why = ${after.setAsideWhy}, snoozed_until = ${atOrNull(after.snoozedUntil)}, assignee_id = ${after.assigneeId}::uuid,
      waiting_since = ${atOrNull(after.waitingSince)}, due_at = ${atOrNull(after.dueAt)}, rank_at = ${at(rank)}, version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id = ${before.id}::uuid`);
  await saveEpisode(room, before, after);
  return tellOfConversation(room, before.id, event, { before: standingOf(before), ...more }, eventId);
}

async function saveEpisode(room: Room, before: StoredConversation, after: Standing): Promise<void> {
  if (before.episode_id === null) return;
  const ended = after.status === 'resolved' || after.status === 'ignored';
  const resolvedAt: Instant | null = ended ? room.now : null;
  await room.tx.run(sql`
    update episode set status = ${after.status}, assignee_id = ${after.assigneeId}::uuid,
      resolved_at = case when ${ended} then coalesce(resolved_at, ${atOrNull(resolvedAt)}) end,
      reopened_count = reopened_count + (case when ${before.status === 'resolved' && !ended} then 1 else 0 end)
    where workspace_id = ${room.workspaceId}::uuid and id = ${before.episode_id}::uuid`);
}

export const standingOf = (it: Standing): Standing => ({
  status: it.status,
  setAsideWhy: it.setAsideWhy,
  snoozedUntil: it.snoozedUntil,
  assigneeId: it.assigneeId,
  waitingSince: it.waitingSince,
  dueAt: it.dueAt,
});

/** Reads the conversation as it is now and emits it. */
export async function tellOfConversation(
  room: Room,
  id: string,
  type: EventType,
  more: Record<string, unknown> = {},
  eventId?: string,
): Promise<StoredConversation> {
  const [it] = await conversationsById(room.tx, room.workspaceId, [id]);
  if (it === undefined) throw notFound();
  room.emit({
    type,
    subject: { type: 'conversation', id, version: it.version },
    brandId: it.brand_id,
    accountId: it.account_id,
    data: { conversation: rowOf(it), ...more },
    ...(eventId === undefined ? {} : { id: eventId }),
  });
  return it;
}

/** Reads the message and its conversation as they are now and emits both. */
export async function tellOfMessage(
  room: Room,
  id: string,
  type: EventType,
  by?: { type: string; id: string | null },
): Promise<StoredMessage> {
  const [stored] = await messagesById(room.tx, room.workspaceId, [id]);
  if (stored === undefined) throw notFound();
  const [it] = await conversationsById(room.tx, room.workspaceId, [stored.conversation_id]);
  if (it === undefined) throw notFound();
  room.emit({
    type,
    subject: { type: 'message', id, version: stored.version },
    brandId: it.brand_id,
    accountId: it.account_id,
    data: { message: messageOf(stored), conversation: rowOf(it) },
    ...(by === undefined ? {} : { by }),
  });
  return stored;
}

/** `and` this to any query over conversations named `c`: only what this actor may read. */
export const visible = (room: Room) => within(accessOf(room.actor, 'conversation.read'), 'c');
