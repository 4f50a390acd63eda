import type { Desk } from '../../../desk/index.ts';
import { enter } from '../../../platform/room/index.ts';
import { membershipsOf } from '../memberships.ts';

/** Each of their workspaces notes that they came in, and from where. */
export async function auditSignIn(desk: Desk, userId: string, ip: string): Promise<void> {
  for (const caller of await membershipsOf(desk, userId))
    await enter(desk, { ...caller, ip }, async (room) =>
      room.audit({ action: 'member.sign-in', subjectType: 'member', subjectId: caller.actor.id }),
    );
}
