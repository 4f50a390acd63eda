import type { Erasure } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { theirMessages } from '../conversations/index.ts';
import { identityLock, lockAll } from './write/lock-all.ts';
import type { VendorName } from './write/people.ts';

/** By what their items are known: shorter names would hit strangers. */
const SHORTEST = 4;

/** The names under which a vendor's bytes speak of these people and of what they wrote. */
async function marksOf(room: Room, contactIds: readonly string[]): Promise<string[]> {
  const rows = await room.tx.rows(sql<{ mark: string }>`
    select value as mark from identity where workspace_id = ${room.workspaceId}::uuid and contact_id = any (${[...contactIds]}::uuid[])
    union select handle from identity where workspace_id = ${room.workspaceId}::uuid and contact_id = any (${[...contactIds]}::uuid[])
    union select vendor_id from message_vendor_id where workspace_id = ${room.workspaceId}::uuid and message_id = any (${await theirMessages(room, contactIds)}::uuid[])`);
  return rows.map((row) => row.mark).filter((mark) => mark.length >= SHORTEST);
}

/** What they write meanwhile waits for us, and we for what is being written: then nobody is erased beneath what speaks of them. */
async function lockIdentities(room: Room, contactIds: readonly string[]): Promise<void> {
  const names = await room.tx.rows(sql<VendorName>`
    select scheme, issuer, value from identity where workspace_id = ${room.workspaceId}::uuid and contact_id = any (${[...contactIds]}::uuid[])`);
  await lockAll(room, names.map(identityLock));
}

/**
 * Rows of other people's items in the same delivery lose their bytes too: they have been read, and are kept only to be read again. What nobody
 * has read yet stays, since others may speak in it: what these people say there is said after they were erased.
 */
const namesOneOf = (column: ReturnType<typeof sql>, marks: readonly string[]) =>
  sql`exists (select 1 from unnest(${[...marks]}::text[]) as mark where position(convert_to(mark, 'UTF8') in ${column}) > 0)`;

export const erasure: readonly Erasure[] = [
  {
    table: 'raw_inbox',
    exportFor: async (room, ids) =>
      room.tx.rows(sql`
        select id, channel, received_at, convert_from(body, 'LATIN1') as body from raw_inbox
        where workspace_id = ${room.workspaceId}::uuid and ${namesOneOf(sql`body`, await marksOf(room, ids))}`),
    hold: lockIdentities,
    eraseFor: async (room, ids) => {
      const marks = await marksOf(room, ids);
      const here = sql`workspace_id = ${room.workspaceId}::uuid`;
      await room.tx.run(
        sql`delete from early_event where ${here} and ${namesOneOf(sql`convert_to(event::text, 'UTF8')`, marks)}`,
      );
      await room.tx.run(
        sql`delete from parked_item where ${here} and ${namesOneOf(sql`convert_to(event::text, 'UTF8')`, marks)}`,
      );
      await room.tx.run(sql`
        delete from seen_event where ${here} and dedupe_key = any (${marks}::text[])`);
      return room.tx.run(sql`
        update raw_inbox set body = ''::bytea, headers = '{}', state = 'done' where ${here} and state <> 'waiting' and body <> ''::bytea
          and ${namesOneOf(sql`body || convert_to(headers::text, 'UTF8')`, marks)}`);
    },
  },
];
