import type { Room } from '../../../platform/room/index.ts';
import type { NewGrant, PublicMember } from './member.ts';
import { insertGrant, insertMember, memberOfUser, saveState } from './store.ts';
import { tellOfMember } from './tell-of-member.ts';

export type Newcomer = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
};

/** Makes a user a member with a grant; who was here before gets the grant and is active again. */
export async function addMember(room: Room, newcomer: Newcomer, grant: NewGrant): Promise<PublicMember> {
  const before = await memberOfUser(room, newcomer.userId);
  const id = before?.id ?? room.newId();
  if (before === undefined) await insertMember(room, { ...newcomer, id });
  else await saveState(room, id, 'active');
  await insertGrant(room, id, grant);
  return tellOfMember(room, id);
}
