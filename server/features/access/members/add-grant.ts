import { notFound } from '../../../platform/errors/index.ts';
import { command, requiresEverywhere, type Room } from '../../../platform/room/index.ts';
import { placedGrant } from './grant-place.ts';
import type { NewGrant, PublicGrant } from './member.ts';
import { insertGrant, lockMembers, memberById } from './store.ts';
import { tellOfMember } from './tell-of-member.ts';

/** The same grant twice is the same grant. */
export const addGrant = command(
  'grant.add',
  async (room: Room, memberId: string, wish: NewGrant): Promise<PublicGrant> => {
    requiresEverywhere(room, 'member.edit');
    await lockMembers(room);
    const member = await memberById(room, memberId);
    if (member === undefined) throw notFound();
    const placed = await placedGrant(room, wish);
    const same = member.grants.find(
      (each) => each.role === placed.role && each.brandId === placed.brandId && each.accountId === placed.accountId,
    );
    if (same !== undefined) return same;
    const grant = await insertGrant(room, memberId, placed);
    await tellOfMember(room, memberId);
    return grant;
  },
);
