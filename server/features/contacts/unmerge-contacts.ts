import { sql } from '../../platform/database/index.ts';
import { command, type Room } from '../../platform/room/index.ts';
import { notMerged } from './errors.ts';
import { tellOfContact } from './events.ts';
import { familyFor } from './family.ts';
import { wholeContact } from './get-contact.ts';
import { lockPeople, raiseVersions } from './merge-contacts.ts';

/** Takes the row away again: both are who they were, and whoever had been merged into `fromId` before goes with it. */
export const unmergeContacts = command('contact.unmerge', async (room: Room, id: string, fromId: string) => {
  await lockPeople(room);
  const before = await familyFor(room, id, 'contact.edit');
  const gone = await room.tx.one(sql`
    delete from contact_merge where workspace_id = ${room.workspaceId}::uuid and from_id = ${fromId}::uuid and root_id = ${before.rootId}::uuid returning 1`);
  if (gone === undefined) throw notMerged();
  await room.tx.run(sql`
    with recursive below as (
      select from_id from contact_merge where workspace_id = ${room.workspaceId}::uuid and merged_into = ${fromId}::uuid
      union
      select g.from_id from contact_merge g join below b on g.workspace_id = ${room.workspaceId}::uuid and g.merged_into = b.from_id
    )
    update contact_merge g set root_id = ${fromId}::uuid from below b where g.workspace_id = ${room.workspaceId}::uuid and g.from_id = b.from_id`);
  await raiseVersions(room, [before.rootId, fromId]);
  const [into, from] = [await familyFor(room, before.rootId, 'contact.edit'), await ownFamily(room, fromId)];
  await tellOfContact(room, into);
  await tellOfContact(room, from);
  return wholeContact(room, into);
});

/** Alone again they may be somebody whom the actor would not see: they have just been allowed to part them. */
const ownFamily = (room: Room, id: string) =>
  familyFor({ ...room, actor: { type: 'system', id: null, name: 'merges', grants: [] } }, id, 'contact.edit');
