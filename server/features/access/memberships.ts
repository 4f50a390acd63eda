import type { Desk } from '../../desk/index.ts';
import { runner, sql } from '../../platform/database/index.ts';
import type { ActorGrant, Caller } from '../../platform/room/index.ts';

type Row = { workspace_id: string; member_id: string; name: string; grants: ActorGrant[] };

/** Who a user is in each workspace where they are an active member, the oldest first. */
export async function membershipsOf(desk: Desk, userId: string): Promise<Caller[]> {
  const rows = await runner(desk.system).rows(sql<Row>`
    select workspace_id, member_id, name, grants from desk.callers_of_user(${userId}::uuid)`);
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    actor: { type: 'member', id: row.member_id, name: row.name, grants: row.grants },
  }));
}
