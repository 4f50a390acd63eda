import type { fact } from '@tertulia/contract';
import type { z } from 'zod';
import { sql } from '../../platform/database/index.ts';
import { accessOf, type Room } from '../../platform/room/index.ts';

export type PublicFact = z.input<typeof fact>;

const columns = sql`
  f.id, f.kind, f.title, f.text, f.brand_id as "brandId", jsonb_build_object('id', f.owner_id, 'name', m.name) as owner,
  to_char(f.valid_until, 'YYYY-MM-DD') as "validUntil", f.version`;
const from = sql`fact f join member m on m.workspace_id = f.workspace_id and m.id = f.owner_id`;

/** Everybody's, and those of the brands this actor works for. */
export function factsFor(room: Room): Promise<PublicFact[]> {
  const sees = accessOf(room.actor, 'workspace.read') === 'everything';
  const brandIds = room.actor.grants.flatMap((grant) => grant.brandId ?? []);
  return room.tx.rows(sql<PublicFact>`
    select ${columns} from ${from}
    where f.workspace_id = ${room.workspaceId}::uuid and (${sees}::boolean or f.brand_id is null or f.brand_id = any (${brandIds}::uuid[]))
    order by f.title collate "es-x-icu", f.id`);
}

export const factForUpdate = (room: Room, id: string): Promise<PublicFact | undefined> =>
  room.tx.one(sql<PublicFact>`
    select ${columns} from ${from} where f.workspace_id = ${room.workspaceId}::uuid and f.id = ${id}::uuid for update of f`);

export type StoredFact = Omit<PublicFact, 'owner'> & { readonly ownerId: string };

export const insertFact = (room: Room, it: StoredFact): Promise<number> =>
  room.tx.run(sql`
    insert into fact (workspace_id, id, kind, title, text, brand_id, owner_id, valid_until, version)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.kind}, ${it.title}, ${it.text}, ${it.brandId}::uuid, ${it.ownerId}::uuid, ${it.validUntil}::date, ${it.version})`);

export const saveFact = (room: Room, it: StoredFact): Promise<number> =>
  room.tx.run(sql`
    update fact set kind = ${it.kind}, title = ${it.title}, text = ${it.text}, owner_id = ${it.ownerId}::uuid, valid_until = ${it.validUntil}::date, version = ${it.version}
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);

export const deleteFactRow = (room: Room, id: string): Promise<number> =>
  room.tx.run(sql`delete from fact where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);

export const worksHere = async (room: Room, memberId: string): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from member where workspace_id = ${room.workspaceId}::uuid and id = ${memberId}::uuid and state = 'active'`,
  )) !== undefined;

export const brandIsHere = async (room: Room, brandId: string): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from brand where workspace_id = ${room.workspaceId}::uuid and id = ${brandId}::uuid`,
  )) !== undefined;
