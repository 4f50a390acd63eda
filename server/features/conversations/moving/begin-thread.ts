import { at, atOrNull, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Reachable } from '../destinations.ts';
import { cannotMoveThere } from '../errors.ts';
import type { StoredConversation } from '../rows/conversation-rows.ts';
import { conversationForUpdate } from '../store.ts';

/** A conversation with nothing said yet, at an address of theirs: what we write goes there. */
export async function beginThread(room: Room, from: StoredConversation, place: Reachable): Promise<StoredConversation> {
  const { begin } = place;
  if (begin === null) throw cannotMoveThere({ why: 'never-wrote' });
  const [id, episodeId] = [room.newId(), room.newId()];
  await room.tx.run(sql`
    insert into conversation (workspace_id, id, brand_id, account_id, channel, thread_key, kind, contact_id, identity_id, subject, episode_id, status, assignee_id, waiting_since, due_at, rank_at, signals, last_activity_at, created_at)
    values (${room.workspaceId}::uuid, ${id}::uuid, ${from.brand_id}::uuid, ${place.accountId}::uuid, ${place.channel}, ${begin.key}, 'direct', ${begin.to.contactId}::uuid, ${begin.to.id}::uuid, ${from.subject}, ${episodeId}::uuid,
      'open', null, null, null, ${at(from.rank_at)}, ${JSON.stringify(from.signals)}::jsonb, ${at(room.now)}, ${at(room.now)})`);
  await room.tx.run(sql`
    insert into participant (workspace_id, conversation_id, identity_id, joined_at) values (${room.workspaceId}::uuid, ${id}::uuid, ${begin.to.id}::uuid, ${at(room.now)})`);
  await room.tx.run(sql`
    insert into episode (workspace_id, id, conversation_id, number, status, assignee_id, handler, started_at)
    values (${room.workspaceId}::uuid, ${episodeId}::uuid, ${id}::uuid, 1, 'open', ${from.assigneeId}::uuid, 'people', ${atOrNull(from.waitingSince) ?? at(room.now)})`);
  return conversationForUpdate(room, id, 'conversation.work', null);
}
