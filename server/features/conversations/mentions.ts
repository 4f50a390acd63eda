import type { ConversationRow } from '@tertulia/contract';
import { at, sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { rankAt } from './standing.ts';
import type { StoredConversation } from './rows/conversation-rows.ts';

type Called = ConversationRow['mentioned'][number];

/** A note calls these people. Who is called twice waits since the first time; nobody calls themselves. */
export async function call(room: Room, it: StoredConversation, messageId: string, ids: readonly string[]) {
  const others = ids.filter((id) => id !== room.actor.id);
  if (others.length === 0) return;
  await room.tx.run(sql`
    insert into mention (workspace_id, conversation_id, member_id, message_id, at)
    select ${room.workspaceId}::uuid, ${it.id}::uuid, id, ${messageId}::uuid, ${at(room.now)} from unnest(${others}::uuid[]) as u (id)
    on conflict do nothing`);
  await saveCalled(room, { ...it, called_at: it.called_at ?? room.now });
}

/**
 * Whoever acts here has looked: nobody calls them any more. The conversation is locked by whoever asks.
 * @returns the conversation as it is then, or the same when they were not called
 */
export async function heed(room: Room, it: StoredConversation): Promise<StoredConversation> {
  if (!calls(it, room.actor.id)) return it;
  await room.tx.run(sql`
    delete from mention where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${it.id}::uuid and member_id = ${room.actor.id}::uuid`);
  const mentioned = it.mentioned.filter((one) => one.id !== room.actor.id);
  const after = { ...it, mentioned, called_at: mentioned.length === 0 ? null : it.called_at };
  await saveCalled(room, after);
  return after;
}

const saveCalled = (room: Room, it: StoredConversation): Promise<number> =>
  room.tx.run(sql`
    update conversation set called_at = ${it.called_at === null ? null : at(it.called_at)}, rank_at = ${at(rankAt(it, it.signals, it.last_activity_at, it.called_at !== null))}
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);

export const calls = (it: { readonly mentioned: readonly Called[] }, memberId: string | null): boolean =>
  it.mentioned.some((one) => one.id === memberId);

/** A row says the same to everybody, but for this: whoever is called by it reads so, first of its reasons. */
export function asSeenBy<T extends Pick<ConversationRow, 'mentioned' | 'reasons'>>(row: T, memberId: string | null): T {
  if (!calls(row, memberId)) return row;
  return { ...row, reasons: [{ code: 'mention-of-you', tone: 'waiting', values: {} }, ...row.reasons] };
}
