import type { Desk } from '../../../desk/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { command, requiresEverywhere, type CommandCaller, type Room } from '../../../platform/room/index.ts';
import { memberChangedMeanwhile } from '../errors.ts';
import { judgeAnew } from '../judge-anew.ts';
import { membershipsOf } from '../memberships.ts';
import { endSessions } from '../sign-in/sessions.ts';
import type { PublicMember } from './member.ts';
import { ownerRemains } from './owner-remains.ts';
import { lockMembers, memberById, saveState, userIdOf } from './store.ts';
import { tellOfMember } from './tell-of-member.ts';

type Change = { readonly state: 'active' | 'suspended'; readonly version: number };

/** A suspended member is out at once; who is nowhere else a member is signed out too. */
export async function updateMember(
  desk: Desk,
  caller: CommandCaller,
  id: string,
  change: Change,
): Promise<PublicMember> {
  const { member, userId } = await changeState(desk, caller, id, change);
  if (userId !== undefined && (await membershipsOf(desk, userId)).length === 0) await endSessions(desk, userId);
  judgeAnew(desk, caller.workspaceId);
  return member;
}

const changeState = command('member.update', async (room: Room, id: string, { state, version }: Change) => {
  requiresEverywhere(room, 'member.edit');
  await lockMembers(room);
  const before = await memberById(room, id);
  if (before === undefined) throw notFound();
  if (before.version !== version) throw memberChangedMeanwhile({ version: before.version });
  await saveState(room, id, state);
  await ownerRemains(room);
  return { member: await tellOfMember(room, id), userId: await userIdOf(room, id) };
});
