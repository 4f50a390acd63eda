import { notFound } from '../../../platform/errors/index.ts';
import { command, requiresEverywhere, type Room } from '../../../platform/room/index.ts';
import { ownerRemains } from './owner-remains.ts';
import { deleteGrant, lockMembers } from './store.ts';
import { tellOfMember } from './tell-of-member.ts';

export const removeGrant = command('grant.remove', async (room: Room, memberId: string, grantId: string) => {
  requiresEverywhere(room, 'member.edit');
  await lockMembers(room);
  if (!(await deleteGrant(room, memberId, grantId))) throw notFound();
  await ownerRemains(room);
  await tellOfMember(room, memberId);
  return { ok: true } as const;
});
