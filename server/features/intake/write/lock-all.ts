import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { identityKey, type VendorName } from './people.ts';

/** Whoever writes of somebody, or erases them, takes this before any row of theirs. */
export const identityLock = (it: VendorName): string => `identity ${identityKey(it)}`;

/**
 * Advisory locks until the transaction ends, always taken in the order of their names: two first messages of one person make one
 * contact, and nobody waits in a circle.
 */
export async function lockAll(room: Room, names: readonly (string | null)[]): Promise<void> {
  const wanted = [...new Set(names.flatMap((name) => (name === null ? [] : [`${room.workspaceId} ${name}`])))].sort();
  if (wanted.length === 0) return;
  await room.tx.run(
    sql`select pg_advisory_xact_lock(hashtextextended(name, 0)) from unnest(${wanted}::text[]) with ordinality as w (name, place) order by place`,
    'prepared',
  );
}
