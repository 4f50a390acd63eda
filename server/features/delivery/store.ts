import type { Permission } from '@tertulia/contract';
import { sql } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { Room } from '../../platform/room/index.ts';
import {
  conversationForUpdate,
  messagesById,
  type StoredConversation,
  type StoredMessage,
} from '../conversations/index.ts';

/**
 * A message of a conversation this actor may see, both locked.
 * @throws Refusal `not_found`, `access.not_allowed`
 */
export async function messageForUpdate(
  room: Room,
  id: string,
  permission: Permission,
): Promise<{ message: StoredMessage; conversation: StoredConversation }> {
  const place = await room.tx.one(
    sql<{
      conversation_id: string;
    }>`select conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`,
  );
  if (place === undefined) throw notFound();
  const conversation = await conversationForUpdate(room, place.conversation_id, permission, null);
  const [message] = await messagesById(room.tx, room.workspaceId, [id]);
  if (message === undefined) throw notFound();
  return { message, conversation };
}
