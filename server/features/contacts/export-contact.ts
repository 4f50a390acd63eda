import type { Erasure } from '../../desk/index.ts';
import { query, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { familyFor } from './family.ts';
import { wholeContact } from './get-contact.ts';

/** Everything we hold of a person, table by table. */
export const exportContact = (erasures: readonly Erasure[]) =>
  query(async (room: Room, id: string) => {
    requiresEverywhere(room, 'contact.erase');
    const family = await familyFor(room, id, 'contact.erase');
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const erasure of erasures) tables[erasure.table] = await erasure.exportFor(room, family.ids);
    return { contact: await wholeContact(room, family), tables };
  });
