import type { fact, FactDetails, Instant } from '@tertulia/contract';
import type { z } from 'zod';
import { at, sql } from '../../platform/database/index.ts';
import { accessOf, type Room } from '../../platform/room/index.ts';

export type PublicFact = z.input<typeof fact>;

const columns = sql`
  f.id, f.kind, f.title, f.text, f.brand_id as "brandId", f.account_id as "accountId", f.details, jsonb_build_object('id', f.owner_id, 'name', m.name) as owner,
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

const jsonOf = (details: FactDetails | null | undefined): string | null =>
  details == null ? null : JSON.stringify(details);

export const insertFact = (room: Room, it: StoredFact): Promise<number> =>
  room.tx.run(sql`
    insert into fact (workspace_id, id, kind, title, text, brand_id, account_id, details, owner_id, valid_until, version)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.kind}, ${it.title}, ${it.text}, ${it.brandId}::uuid, ${it.accountId}::uuid,
      ${jsonOf(it.details)}::jsonb, ${it.ownerId}::uuid, ${it.validUntil}::date, ${it.version})`);

export const saveFact = (room: Room, it: StoredFact): Promise<number> =>
  room.tx.run(sql`
    update fact set kind = ${it.kind}, title = ${it.title}, text = ${it.text},
      brand_id = ${it.brandId}::uuid, account_id = ${it.accountId}::uuid, details = ${jsonOf(it.details)}::jsonb, owner_id = ${it.ownerId}::uuid, valid_until = ${it.validUntil}::date, version = ${it.version}
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

export const accountIsOf = async (room: Room, accountId: string, brandId: string | null): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from channel_account where workspace_id = ${room.workspaceId}::uuid and id = ${accountId}::uuid and brand_id = ${brandId}::uuid`,
  )) !== undefined;

export type FactInForce = {
  readonly brandId: string | null;
  readonly accountId: string | null;
  readonly details: FactDetails;
};

/** Those in figures that hold on this day of the brand's calendar, where this account answers. */
export const factsInForce = (
  room: Room,
  { brandId, accountId, timeZone }: { brandId: string; accountId: string | null; timeZone: string },
  now: Instant,
): Promise<FactInForce[]> =>
  room.tx.rows(sql<FactInForce>`
    select brand_id as "brandId", account_id as "accountId", details from fact
    where workspace_id = ${room.workspaceId}::uuid and details is not null
      and (brand_id is null or brand_id = ${brandId}::uuid) and (account_id is null or account_id = ${accountId}::uuid)
      and (valid_until is null or valid_until >= (${at(now)} at time zone ${timeZone}::text)::date)
    order by id limit 200`);
