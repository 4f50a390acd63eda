import type { Contact } from '@tertulia/contract';
import { accessOf, query, type Room } from '../../platform/room/index.ts';
import { contactWithoutTimeline } from './contact.ts';
import { familyFor, type Family } from './family.ts';
import { timelineOf } from './timeline.ts';

export const getContact = query(async (room: Room, id: string) =>
  wholeContact(room, await familyFor(room, id, 'contact.read')),
);

/** With the timeline, as far as this actor may read conversations. */
export async function wholeContact(room: Room, family: Family): Promise<Contact> {
  const access = accessOf(room.actor, 'conversation.read');
  const [contact, timeline] = await Promise.all([
    contactWithoutTimeline(room, family, access),
    timelineOf(room, family, access),
  ]);
  return { ...contact, timeline };
}
