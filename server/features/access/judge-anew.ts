import type { Desk } from '../../desk/index.ts';
import { runner, sql } from '../../platform/database/index.ts';
import { callersOf } from './caller-memory.ts';

/** What somebody may do has changed: whoever holds a live line in this workspace is asked again who they are. */
export function judgeAnew(desk: Desk, workspaceId: string): void {
  callersOf(desk).forgetAll();
  desk.live.tell(workspaceId, { kind: 'access' });
}

/** The same for one person, wherever they are a member. */
export async function judgeUserAnew(desk: Desk, userId: string): Promise<void> {
  callersOf(desk).forgetAll();
  for (const workspaceId of await workspacesOf(desk, userId)) judgeAnew(desk, workspaceId);
}

/** Where this person is an active member. */
export async function workspacesOf(desk: Desk, userId: string): Promise<string[]> {
  const rows = await runner(desk.system).rows(
    sql<{ workspace_id: string }>`select workspace_id from desk.callers_of_user(${userId}::uuid)`,
  );
  return rows.map((row) => row.workspace_id);
}
