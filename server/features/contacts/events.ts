import type { Room } from '../../platform/room/index.ts';
import { contactWithoutTimeline } from './contact.ts';
import type { Family } from './family.ts';
import { placesOf } from './store.ts';

/** Names no account: heard only by those who may see everything. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** One event for each place the person has written to, so that who is limited to another place does not hear of them. */
export async function tellOfContact(room: Room, family: Family): Promise<void> {
  const contact = await contactWithoutTimeline(room, family, 'everything');
  const places = await placesOf(room, family);
  const heardAt = places.length > 0 ? places : [{ brand_id: NOWHERE, account_id: NOWHERE }];
  for (const place of heardAt)
    room.emit({
      type: 'contact.changed',
      subject: { type: 'contact', id: contact.id, version: contact.version },
      brandId: place.brand_id,
      accountId: place.account_id,
      data: { contact },
    });
}
