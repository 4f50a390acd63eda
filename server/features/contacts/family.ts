import { sql } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { accessOf, within, type Access, type Room } from '../../platform/room/index.ts';
import type { Permission } from '@tertulia/contract';

/** One person: the contact that stands for them, and all that were merged into it. */
export type Family = { readonly rootId: string; readonly ids: readonly string[] };

/**
 * The person behind any of their contacts, if this actor may see one of their conversations. The id is asked for by itself: beneath row security
 * `coalesce` in a comparison finds no index.
 * @throws Refusal `not_found`
 */
export async function familyFor(room: Room, id: string, permission: Permission): Promise<Family> {
  const row = await room.tx.one(sql<{ root_id: string; ids: string[] }>`
    select r.id as root_id, array[r.id] || coalesce((
      select array_agg(g.from_id order by g.at, g.from_id) from contact_merge g where g.workspace_id = r.workspace_id and g.root_id = r.id), '{}') as ids
    from contact r where r.workspace_id = ${room.workspaceId}::uuid and r.id = (select coalesce(
      (select g.root_id from contact_merge g where g.workspace_id = ${room.workspaceId}::uuid and g.from_id = ${id}::uuid), ${id}::uuid))`);
  const family = row === undefined ? undefined : { rootId: row.root_id, ids: row.ids };
  if (family === undefined || !(await sees(room, family, accessOf(room.actor, permission)))) throw notFound();
  return family;
}

async function sees(room: Room, family: Family, access: Access): Promise<boolean> {
  if (access === 'everything') return true;
  const seen = await room.tx.one(sql`
    select 1 from conversation c where c.workspace_id = ${room.workspaceId}::uuid and ${within(access, 'c')}
      and (c.contact_id = any (${[...family.ids]}::uuid[]) or c.id in (
        select p.conversation_id from participant p join identity i on i.workspace_id = p.workspace_id and i.id = p.identity_id
        where p.workspace_id = ${room.workspaceId}::uuid and i.contact_id = any (${[...family.ids]}::uuid[])))
    limit 1`);
  return seen !== undefined;
}
