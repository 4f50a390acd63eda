import type { Desk } from '../../desk/index.ts';
import { callersOf } from './caller-memory.ts';
import { membershipsOf } from './memberships.ts';

/** What somebody may do has changed: whoever holds a live line in this workspace is asked again who they are. */
export function judgeAnew(desk: Desk, workspaceId: string): void {
  callersOf(desk).forgetAll();
  desk.live.tell(workspaceId, { kind: 'access' });
}

/** The same for one person, wherever they are a member. */
export async function judgeUserAnew(desk: Desk, userId: string): Promise<void> {
  callersOf(desk).forgetAll();
  for (const { workspaceId } of await membershipsOf(desk, userId)) judgeAnew(desk, workspaceId);
}
