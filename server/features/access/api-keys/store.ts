import type { apiKey, Instant, Role } from '@tertulia/contract';
import type { z } from 'zod';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

export type PublicApiKey = z.input<typeof apiKey>;

type KeyRow = {
  id: string;
  name: string;
  prefix: string;
  role: Role;
  created_at: Instant;
  last_used_at: Instant | null;
};

export async function liveKeys(room: Room): Promise<PublicApiKey[]> {
  const rows = await room.tx.rows(sql<KeyRow>`
    select id, name, prefix, role, created_at, last_used_at from api_key
    where workspace_id = ${room.workspaceId}::uuid and revoked_at is null order by id`);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    role: row.role,
    createdAt: new Date(row.created_at).toISOString(),
    lastUsedAt: row.last_used_at === null ? null : new Date(row.last_used_at).toISOString(),
  }));
}

export async function insertKey(room: Room, key: PublicApiKey, hash: Buffer): Promise<void> {
  await room.tx.run(sql`
    insert into api_key (workspace_id, id, name, prefix, secret_hash, role, created_by, created_at)
    values (${room.workspaceId}::uuid, ${key.id}::uuid, ${key.name}, ${key.prefix}, ${hash}, ${key.role}, ${room.actor.id}::uuid, ${at(room.now)})`);
}

export const endKey = async (room: Room, id: string): Promise<boolean> =>
  (await room.tx.run(sql`
    update api_key set revoked_at = ${at(room.now)}
    where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and revoked_at is null`)) === 1;
