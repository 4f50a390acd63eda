import type { Room } from '../../../platform/room/index.ts';
import { lastOwner } from '../errors.ts';
import { isFullOwner } from './member.ts';
import { allMembers } from './store.ts';

/** Asked after a change, before its commit. @throws Refusal `access.last_owner` */
export async function ownerRemains(room: Room): Promise<void> {
  if (!(await allMembers(room)).some(isFullOwner)) throw lastOwner();
}
