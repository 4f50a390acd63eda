import type { Erasure } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { messagesTo, theirConversations, theirMessages } from '../conversations/index.ts';

/** Lines about them, and about every thread they took part in: a row shows its last words. */
const about = async (room: Room, contactIds: readonly string[]) => {
  const messages = await theirMessages(room, contactIds);
  const shared = sql`select distinct conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = any (${messages}::uuid[])`;
  const conversations = await theirConversations(room, contactIds);
  return sql`workspace_id = ${room.workspaceId}::uuid and type <> 'erased' and (
    subject_id = any (${[...contactIds, ...messages, ...conversations]}::uuid[])
    or subject_id in (${messagesTo(room, contactIds)})
    or data -> 'conversation' ->> 'id' = any (${conversations}::text[])
    or (data -> 'conversation' ->> 'id')::uuid in (${shared})
    or data -> 'contact' ->> 'id' = any (${[...contactIds]}::text[]))`;
};

/** The lines stay, empty: a log with gaps could not be resumed from. */
export const erasure: readonly Erasure[] = [
  {
    table: 'event',
    exportFor: async (room, ids) =>
      room.tx.rows(
        sql`select seq, type, at, subject_type, subject_id from event where ${await about(room, ids)} order by seq`,
      ),
    eraseFor: async (room, ids) =>
      room.tx.run(sql`update event set type = 'erased', data = '{}' where ${await about(room, ids)}`),
  },
];
