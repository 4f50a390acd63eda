import type { Erasure } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { theirMessages } from '../conversations/index.ts';

const rowsOf = async (room: Room, contactIds: readonly string[]) =>
  sql`select id from outbox where workspace_id = ${room.workspaceId}::uuid and message_id = any (${await theirMessages(room, contactIds)}::uuid[])`;

export const erasure: readonly Erasure[] = [
  {
    table: 'outbox',
    exportFor: async (room, ids) =>
      room.tx.rows(sql`
        select id, kind, message_id, state, created_at, settled_at from outbox
        where workspace_id = ${room.workspaceId}::uuid and id in (${await rowsOf(room, ids)})`),
    eraseFor: async (room, ids) => {
      const rows = await rowsOf(room, ids);
      const here = sql`workspace_id = ${room.workspaceId}::uuid`;
      await room.tx.run(sql`delete from outbox_attempt where ${here} and outbox_id in (${rows})`);
      return room.tx.run(sql`delete from outbox where ${here} and id in (${rows})`);
    },
  },
];
