import { at, sql } from '../../platform/database/index.ts';
import { command, type Room } from '../../platform/room/index.ts';
import { samePerson } from './errors.ts';
import { tellOfContact } from './events.ts';
import { familyFor } from './family.ts';
import { wholeContact } from './get-contact.ts';

/** Makes two people one: a row that says so, and nothing else. */
export const mergeContacts = command('contact.merge', async (room: Room, id: string, fromId: string) => {
  await lockPeople(room);
  const into = await familyFor(room, id, 'contact.edit');
  const from = await familyFor(room, fromId, 'contact.edit');
  if (into.rootId === from.rootId) throw samePerson();
  await room.tx.run(sql`
    update contact_merge set root_id = ${into.rootId}::uuid where workspace_id = ${room.workspaceId}::uuid and root_id = ${from.rootId}::uuid`);
  await room.tx.run(sql`
    insert into contact_merge (workspace_id, from_id, merged_into, root_id, at, by_member)
    values (${room.workspaceId}::uuid, ${from.rootId}::uuid, ${into.rootId}::uuid, ${into.rootId}::uuid, ${at(room.now)}, ${room.actor.type === 'member' ? room.actor.id : null}::uuid)`);
  await raiseVersions(room, [into.rootId, from.rootId]);
  const merged = await familyFor(room, into.rootId, 'contact.edit');
  await tellOfContact(room, merged);
  return wholeContact(room, merged);
});

/** Merges of one workspace take turns: two at once could close a circle. So does erasing: nobody becomes one with who is going. */
export const lockPeople = (room: Room): Promise<number> =>
  room.tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${room.workspaceId} merges`}, 0))`);

export const raiseVersions = (room: Room, ids: readonly string[]): Promise<number> =>
  room.tx.run(sql`
    update contact set version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = any (${[...ids]}::uuid[])`);
