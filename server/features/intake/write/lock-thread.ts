import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

/** Conversation before message, as everybody takes them: who waits for one never holds the other. */
export const lockThreadOf = (room: Room, messageId: string): Promise<number> =>
  room.tx.run(sql`
    select 1 from conversation where workspace_id = ${room.workspaceId}::uuid
      and id = (select conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid) for update`);
