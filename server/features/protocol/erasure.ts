import type { Erasure } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import { theirConversations } from '../conversations/index.ts';

/** A reason may name the person. The counts name nobody. */
export const erasure: readonly Erasure[] = [
  {
    table: 'guard_override',
    exportFor: async (room, ids) =>
      room.tx.rows(sql`
        select at, rules, reason from guard_override
        where workspace_id = ${room.workspaceId}::uuid and conversation_id = any (${await theirConversations(room, ids)}::uuid[]) order by at`),
    eraseFor: async (room, ids) =>
      room.tx.run(sql`
        delete from guard_override
        where workspace_id = ${room.workspaceId}::uuid and conversation_id = any (${await theirConversations(room, ids)}::uuid[])`),
  },
];
