import { sql } from '../../platform/database/index.ts';
import { command, type Room } from '../../platform/room/index.ts';
import { contactChanged } from './errors.ts';
import { tellOfContact } from './events.ts';
import { familyFor } from './family.ts';
import { wholeContact } from './get-contact.ts';

export type ContactChange = {
  readonly name?: string | undefined;
  readonly notes?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly version: number;
};

/** Attributes replace those that were there. What belongs to merged contacts stays with them. */
export const updateContact = command('contact.update', async (room: Room, id: string, change: ContactChange) => {
  const family = await familyFor(room, id, 'contact.edit');
  const saved = await room.tx.one(sql`
    update contact set name = coalesce(${change.name ?? null}, name), notes = coalesce(${change.notes ?? null}, notes),
      attributes = coalesce(${change.attributes === undefined ? null : JSON.stringify(change.attributes)}::jsonb, attributes), version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id = ${family.rootId}::uuid and version = ${change.version} returning 1`);
  if (saved === undefined) throw contactChanged();
  await tellOfContact(room, family);
  return wholeContact(room, family);
});
