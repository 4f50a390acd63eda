import { sql } from '../../../platform/database/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { cursorOf, messageOf, messagesIn } from '../rows/message-rows.ts';
import { conversationFor } from '../store.ts';
import { parseCursor } from './list-conversations.ts';

/** A page of a thread, oldest first: the newest page, what comes before a cursor, or what comes after one. */
export const listMessages = query(
  async (room: Room, id: string, ask: { before?: string | undefined; after?: string | undefined; limit: number }) => {
    await conversationFor(room, id, 'conversation.read');
    const thread = sql`m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = ${id}::uuid and m.state <> 'undone'`;
    if (ask.after !== undefined) {
      const from = parseCursor(ask.after);
      const stored = await messagesIn(
        room.tx,
        sql`message m`,
        sql`where ${thread} and (m.sort_at, m.id) > (${from.at}, ${from.id}::uuid) order by m.sort_at, m.id limit ${ask.limit}`,
      );
      return { items: stored.map(messageOf), before: stored[0] === undefined ? null : cursorOf(stored[0]) };
    }
    const until = ask.before === undefined ? undefined : parseCursor(ask.before);
    const beyond = until === undefined ? sql`true` : sql`(m.sort_at, m.id) < (${until.at}, ${until.id}::uuid)`;
    const stored = await messagesIn(
      room.tx,
      sql`message m`,
      sql`where ${thread} and ${beyond} order by m.sort_at desc, m.id desc limit ${ask.limit + 1}`,
    );
    const page = stored.slice(0, ask.limit).reverse();
    const first = page[0];
    return {
      items: page.map(messageOf),
      before: stored.length > ask.limit && first !== undefined ? cursorOf(first) : null,
    };
  },
);
