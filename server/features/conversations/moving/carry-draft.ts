import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

/** What somebody has begun to write goes along with them, unless they have begun something over there too. */
export async function carryDraft(room: Room, from: string, to: string): Promise<void> {
  const carried = await room.tx.run(sql`
    update draft d set conversation_id = ${to}::uuid
    where d.workspace_id = ${room.workspaceId}::uuid and d.conversation_id = ${from}::uuid and d.member_id = ${room.actor.id}::uuid and not exists (
      select 1 from draft o where o.workspace_id = d.workspace_id and o.conversation_id = ${to}::uuid and o.member_id = d.member_id)`);
  if (carried === 0) return;
  await room.tx.run(sql`
    update conversation set draft_count = draft_count + (case when id = ${to}::uuid then 1 else -1 end), version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id in (${from}::uuid, ${to}::uuid)`);
}
