import { notFound } from '../../../platform/errors/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { PublicMember } from './member.ts';
import { memberById, nextVersion } from './store.ts';

/** Counts the change and emits the member as it is now. */
export async function tellOfMember(room: Room, id: string): Promise<PublicMember> {
  await nextVersion(room, id);
  const member = await memberById(room, id);
  if (member === undefined) throw notFound();
  room.emit({
    type: 'member.changed',
    subject: { type: 'member', id, version: member.version },
    brandId: null,
    accountId: null,
    data: { member },
  });
  return member;
}
