import type { snippet } from '@tertulia/contract';
import type { z } from 'zod';
import { sql } from '../../platform/database/index.ts';
import { accessOf, type Room } from '../../platform/room/index.ts';

export type PublicSnippet = z.input<typeof snippet>;

const columns = sql`id, shortcut, title, text, brand_id as "brandId", version`;

/** Everybody's, and those of the brands this actor works for. */
export function snippetsFor(room: Room): Promise<PublicSnippet[]> {
  const sees = accessOf(room.actor, 'workspace.read') === 'everything';
  const brandIds = room.actor.grants.flatMap((grant) => grant.brandId ?? []);
  return room.tx.rows(sql<PublicSnippet>`
    select ${columns} from snippet
    where workspace_id = ${room.workspaceId}::uuid and (${sees}::boolean or brand_id is null or brand_id = any (${brandIds}::uuid[]))
    order by shortcut collate "es-x-icu", id`);
}

export const snippetForUpdate = (room: Room, id: string): Promise<PublicSnippet | undefined> =>
  room.tx.one(sql<PublicSnippet>`
    select ${columns} from snippet where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid for update`);

/** Whether another snippet has this shortcut. Two at once are told apart by the unique index. */
export const shortcutIsTaken = async (room: Room, shortcut: string, exceptId: string): Promise<boolean> =>
  (await room.tx.one(sql`
    select 1 from snippet where workspace_id = ${room.workspaceId}::uuid and lower(shortcut) = lower(${shortcut}) and id <> ${exceptId}::uuid`)) !==
  undefined;

/** False when the shortcut was taken meanwhile. */
export const insertSnippet = async (room: Room, it: PublicSnippet): Promise<boolean> =>
  (await room.tx.run(sql`
    insert into snippet (workspace_id, id, shortcut, title, text, brand_id, version)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.shortcut}, ${it.title}, ${it.text}, ${it.brandId}::uuid, ${it.version})
    on conflict do nothing`)) === 1;

export async function saveSnippet(room: Room, it: PublicSnippet): Promise<void> {
  await room.tx.run(sql`
    update snippet set shortcut = ${it.shortcut}, title = ${it.title}, text = ${it.text}, version = ${it.version}
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);
}

export async function deleteSnippetRow(room: Room, id: string): Promise<void> {
  await room.tx.run(sql`delete from snippet where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
}

export const brandIsHere = async (room: Room, brandId: string): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from brand where workspace_id = ${room.workspaceId}::uuid and id = ${brandId}::uuid`,
  )) !== undefined;
