import { at, sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import type { StoredConversation } from './rows/conversation-rows.ts';
import { tellOfMessage } from './store.ts';

/** A quiet line of the thread that says what happened to it: a code with values, put into words by the screen. */
export async function writeActivity(
  room: Room,
  it: Pick<StoredConversation, 'id' | 'account_id' | 'episode_id'>,
  code: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const id = room.newId();
  await room.tx.run(sql`
    insert into message (workspace_id, id, conversation_id, account_id, episode_id, kind, author_type, author_id, author_name, visibility, parts, text, state, activity, received_at, sort_at)
    values (${room.workspaceId}::uuid, ${id}::uuid, ${it.id}::uuid, ${it.account_id}::uuid, ${it.episode_id}::uuid, 'activity', ${room.actor.type === 'member' ? 'member' : 'automation'}, ${room.actor.id}::uuid, ${room.actor.name},
      'internal', '[]', '', 'sent', ${JSON.stringify({ code, values: { by: room.actor.name, ...values } })}::jsonb, ${at(room.now)}, ${at(room.now)})`);
  await tellOfMessage(room, id, 'message.changed');
  return id;
}

/** What it says is no longer so. */
export async function withdrawActivities(room: Room, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const gone = await room.tx.run(sql`
      update message set state = 'undone', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and kind = 'activity'`);
    if (gone > 0) await tellOfMessage(room, id, 'message.changed');
  }
}
