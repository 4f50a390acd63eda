import type { Desk, Erasure } from '../../desk/index.ts';
import { command, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { familyFor } from './family.ts';
import { lockPeople } from './merge-contacts.ts';

/**
 * Takes a person out of every table, in one transaction: slices above before those below, so that each still finds by what it
 * belongs to them. The audit log keeps that it was done, with their id.
 */
export const eraseContact = (erasures: readonly Erasure[]) =>
  command('contact.erase', async (room: Room, id: string, desk: Desk) => {
    requiresEverywhere(room, 'contact.erase');
    await lockPeople(room);
    const family = await familyFor(room, id, 'contact.erase');
    const erased: Record<string, number> = {};
    const fromAbove = erasures.toReversed();
    for (const { hold } of fromAbove) await hold?.(room, family.ids);
    for (const { table, eraseFor } of fromAbove) erased[table] = await eraseFor(room, family.ids, desk);
    return { erased };
  });
