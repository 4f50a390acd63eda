import type { Desk, Erasure } from '../../desk/index.ts';
import { command, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { contactChanged } from './errors.ts';
import { familyFor } from './family.ts';
import { lockPeople } from './merge-contacts.ts';
import { contactsOf } from './store.ts';

/**
 * Takes a person out of every table, in one transaction: slices above before those below, so that each still finds by what it
 * belongs to them. The audit log keeps that it was done, with their id.
 */
export const eraseContact = (erasures: readonly Erasure[]) =>
  command('contact.erase', async (room: Room, id: string, desk: Desk, seenVersion?: number) => {
    requiresEverywhere(room, 'contact.erase');
    await lockPeople(room);
    const family = await familyFor(room, id, 'contact.erase');
    const [person] = await contactsOf(room, family, 'everything');
    if (seenVersion !== undefined && person?.version !== seenVersion) throw contactChanged();
    const erased: Record<string, number> = {};
    const fromAbove = erasures.toReversed();
    for (const { hold } of fromAbove) await hold?.(room, family.ids);
    for (const { table, eraseFor } of fromAbove) erased[table] = await eraseFor(room, family.ids, desk);
    room.emit({
      type: 'contact.erased',
      subject: { type: 'contact', id: family.rootId, version: (person?.version ?? 0) + 1 },
      brandId: null,
      accountId: null,
      data: {},
    });
    return { erased };
  });
