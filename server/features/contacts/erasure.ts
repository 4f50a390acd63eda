import type { Erasure } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';

const those = (room: Room, column: string, ids: readonly string[]) =>
  sql`workspace_id = ${room.workspaceId}::uuid and ${sql.ref(column)} = any (${[...ids]}::uuid[])`;

/** In the order of their foreign keys: erasing goes from the last to the first. */
export const erasure: readonly Erasure[] = [
  {
    table: 'contact',
    exportFor: (room, ids) =>
      room.tx.rows(sql`
        select id, name, avatar_url, attributes, notes, first_seen_at from contact where ${those(room, 'id', ids)}`),
    // Whoever is changing them finishes first, so that its line in the log is emptied with the others.
    hold: (room, ids) => room.tx.run(sql`select 1 from contact where ${those(room, 'id', ids)} order by id for update`),
    eraseFor: (room, ids) => room.tx.run(sql`delete from contact where ${those(room, 'id', ids)}`),
  },
  {
    table: 'contact_merge',
    exportFor: (room, ids) =>
      room.tx.rows(sql`select from_id, merged_into, at from contact_merge where ${those(room, 'from_id', ids)}`),
    eraseFor: (room, ids) => room.tx.run(sql`delete from contact_merge where ${those(room, 'from_id', ids)}`),
  },
  {
    table: 'identity',
    exportFor: (room, ids) =>
      room.tx.rows(sql`
        select id, channel, scheme, issuer, value, name, handle from identity where ${those(room, 'contact_id', ids)}`),
    eraseFor: (room, ids) => room.tx.run(sql`delete from identity where ${those(room, 'contact_id', ids)}`),
  },
];
