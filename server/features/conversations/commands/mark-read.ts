import { at, sql } from '../../../platform/database/index.ts';
import { quietCommand, type Room } from '../../../platform/room/index.ts';
import { calls, heed } from '../mentions.ts';
import { conversationFor, conversationForUpdate, tellOfConversation } from '../store.ts';

/** Somebody of the team has looked: whoever was called by a note has heard it. */
export const markRead = quietCommand(async (room: Room, id: string) => {
  const it = await conversationFor(room, id, 'conversation.read');
  const called = calls(it, room.actor.id);
  if (called) await heed(room, await conversationForUpdate(room, id, 'conversation.read', null));
  const marked = await room.tx.run(sql`
    update conversation set read_at = ${at(room.now)}, version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and (${called} or (last_inbound_at is not null and (read_at is null or read_at < last_inbound_at)))`);
  if (marked > 0) await tellOfConversation(room, id, 'conversation.changed');
  return { ok: true as const };
});
