import { plus } from '@tertulia/contract';
import { command, requiresEverywhere, type Room } from '../../../platform/room/index.ts';
import { alreadyMember } from '../errors.ts';
import { placedGrant } from '../members/grant-place.ts';
import type { NewGrant } from '../members/member.ts';
import { memberByEmail } from '../members/store.ts';
import { hashOf, newToken } from '../token.ts';
import { insertInvitation, type PublicInvitation } from './store.ts';

const SEVEN_DAYS_MS = 7 * 24 * 3_600_000;

/** Its link is answered here and nowhere else again. @param origin of the desk, where the link leads */
export const invite = command(
  'invitation.create',
  async (room: Room, origin: { readonly of: string }, email: string, wish: NewGrant): Promise<PublicInvitation> => {
    requiresEverywhere(room, 'member.edit');
    const known = await memberByEmail(room, email);
    if (known?.state === 'active') throw alreadyMember();
    const grant = await placedGrant(room, wish);
    const token = newToken();
    const invitation = {
      id: room.newId(),
      email: email.toLowerCase(),
      ...grant,
      expiresAt: new Date(plus(room.now, SEVEN_DAYS_MS)).toISOString(),
      url: null,
    };
    await insertInvitation(room, invitation, hashOf(token));
    return { ...invitation, url: `${origin.of}/join#token=${token}` };
  },
);
