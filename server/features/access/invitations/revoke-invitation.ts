import { notFound } from '../../../platform/errors/index.ts';
import { command, requiresEverywhere, type Room } from '../../../platform/room/index.ts';
import { deleteInvitation } from './store.ts';

export const revokeInvitation = command('invitation.revoke', async (room: Room, id: string) => {
  requiresEverywhere(room, 'member.edit');
  if (!(await deleteInvitation(room, id))) throw notFound();
  return { ok: true } as const;
});
