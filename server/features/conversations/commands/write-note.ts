import { sql, at } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { unknownMember } from '../errors.ts';
import { call, heed } from '../mentions.ts';
import { messageOf } from '../rows/message-rows.ts';
import { conversationForUpdate, tellOfMessage } from '../store.ts';

/** A word among ourselves: the customer never sees it, and nobody's clock moves. */
export const writeNote = command(
  'conversation.note',
  async (room: Room, id: string, note: { text: string; mentions: readonly string[] }) => {
    const it = await heed(room, await conversationForUpdate(room, id, 'conversation.work', null));
    const known = await room.tx.rows(
      sql<{
        id: string;
      }>`select id from member where workspace_id = ${room.workspaceId}::uuid and id = any (${[...note.mentions]}::uuid[])`,
    );
    if (known.length !== new Set(note.mentions).size) throw unknownMember();

    const messageId = room.newId();
    await room.tx.run(sql`
    insert into message (workspace_id, id, conversation_id, account_id, episode_id, kind, author_type, author_id, author_name, visibility, parts, text, mentions, state, received_at, sort_at)
    values (${room.workspaceId}::uuid, ${messageId}::uuid, ${id}::uuid, ${it.account_id}::uuid, ${it.episode_id}::uuid, 'note', 'member', ${room.actor.id}::uuid, ${room.actor.name}, 'internal',
      ${JSON.stringify([{ type: 'text', text: note.text }])}::jsonb, ${note.text}, ${[...note.mentions]}::uuid[], 'sent', ${at(room.now)}, ${at(room.now)})`);
    await room.tx.run(sql`
    update conversation set last_message_id = ${messageId}::uuid, last_activity_at = ${at(room.now)}, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
    await call(room, { ...it, last_activity_at: room.now }, messageId, note.mentions);
    return messageOf(await tellOfMessage(room, messageId, 'note.written'));
  },
);
