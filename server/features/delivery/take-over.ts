import { at, sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import type { Standing, StoredConversation, StoredMessage } from '../conversations/index.ts';

/**
 * Whose it is once this actor has answered: what nobody owned is theirs from then on, unless the brand wants it otherwise. Only people
 * own: a bot or a key that answers takes nothing from anybody.
 */
export async function ownerAfterAnswer(room: Room, it: StoredConversation): Promise<string | null> {
  if (it.assigneeId !== null || room.actor.type !== 'member') return it.assigneeId;
  const brand = await room.tx.one(
    sql<{
      assigns: boolean;
    }>`select answering_assigns as assigns from brand where workspace_id = ${room.workspaceId}::uuid and id = ${it.brand_id}::uuid`,
  );
  return brand?.assigns === true ? room.actor.id : null;
}

/** Whose it is once this answer has been taken back: nobody's again if it was this very answer that made it theirs. */
export async function ownerAfterUndo(room: Room, message: StoredMessage, now: Standing): Promise<string | null> {
  const before = message.state_data['before'] as Partial<Standing> | undefined; // written by the reply itself
  if (before?.assigneeId !== null || now.assigneeId !== message.author_id) return now.assigneeId;
  // a later answer of theirs keeps it, and hands it back in its turn if it too is taken back
  const kept = await room.tx.run(sql`
    update message set state_data = jsonb_set(state_data, '{before,assigneeId}', 'null') where workspace_id = ${room.workspaceId}::uuid and id = (
      select id from message where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${message.conversation_id}::uuid
        and kind = 'outbound' and author_id = ${message.author_id}::uuid and state <> 'undone' and sort_at >= ${at(message.sort_at)} and id <> ${message.id}::uuid
      order by sort_at, id limit 1)`);
  return kept === 0 ? null : now.assigneeId;
}
