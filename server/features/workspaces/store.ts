import type { Locale } from '@tertulia/contract';
import { at, sql } from '../../platform/database/index.ts';
import { accessOf, type Room } from '../../platform/room/index.ts';
import type { BrandValues, PublicBrand } from './brand.ts';

type BrandRow = {
  id: string;
  name: string;
  locale: Locale;
  time_zone: string;
  first_response_minutes: number;
  next_response_minutes: number;
  banned_terms: string[];
  trusted_domains: string[];
  answering_assigns: boolean;
  version: number;
};

const columns = sql`id, name, locale, time_zone, first_response_minutes, next_response_minutes, banned_terms, trusted_domains, answering_assigns, version`;

export async function insertWorkspace(room: Room, name: string): Promise<void> {
  await room.tx.run(sql`
    insert into workspace (workspace_id, name, created_at) values (${room.workspaceId}::uuid, ${name}, ${at(room.now)})`);
  await room.tx.run(sql`insert into workspace_log (workspace_id) values (${room.workspaceId}::uuid)`);
}

export async function workspaceName(room: Room): Promise<string> {
  const row = await room.tx.one(sql<{ name: string }>`
    select name from workspace where workspace_id = ${room.workspaceId}::uuid`);
  return row?.name ?? '';
}

/** Those this actor may see. */
export async function brandsFor(room: Room): Promise<PublicBrand[]> {
  const access = accessOf(room.actor, 'workspace.read');
  const ids = room.actor.grants.flatMap((grant) => grant.brandId ?? []);
  const rows = await room.tx.rows(sql<BrandRow>`
    select ${columns} from brand
    where workspace_id = ${room.workspaceId}::uuid and ${access === 'everything' ? sql`true` : sql`id = any (${ids}::uuid[])`}
    order by name collate "es-x-icu", id`);
  return rows.map(publicBrand);
}

export async function brandForUpdate(room: Room, id: string): Promise<PublicBrand | undefined> {
  const row = await room.tx.one(sql<BrandRow>`
    select ${columns} from brand where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid for update`);
  return row && publicBrand(row);
}

export async function insertBrand(room: Room, id: string, values: BrandValues): Promise<PublicBrand> {
  const trustedDomains = [...(values.trustedDomains ?? [])];
  const answeringAssigns = values.answeringAssigns ?? true;
  await room.tx.run(sql`
    insert into brand (workspace_id, id, name, locale, time_zone, first_response_minutes, next_response_minutes, banned_terms, trusted_domains, answering_assigns)
    values (${room.workspaceId}::uuid, ${id}::uuid, ${values.name}, ${values.locale}, ${values.timeZone},
      ${values.firstResponseMinutes}, ${values.nextResponseMinutes}, ${[...values.bannedTerms]}::text[], ${trustedDomains}::text[], ${answeringAssigns})`);
  return { ...values, id, bannedTerms: [...values.bannedTerms], trustedDomains, answeringAssigns, version: 1 };
}

export async function saveBrand(room: Room, brand: PublicBrand): Promise<PublicBrand> {
  await room.tx.run(sql`
    update brand set name = ${brand.name}, locale = ${brand.locale}, time_zone = ${brand.timeZone},
      first_response_minutes = ${brand.firstResponseMinutes}, next_response_minutes = ${brand.nextResponseMinutes},
      banned_terms = ${brand.bannedTerms}::text[], trusted_domains = ${brand.trustedDomains}::text[], answering_assigns = ${brand.answeringAssigns}, version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id = ${brand.id}::uuid`);
  return { ...brand, version: brand.version + 1 };
}

const publicBrand = (row: BrandRow): PublicBrand => ({
  id: row.id,
  name: row.name,
  locale: row.locale,
  timeZone: row.time_zone,
  firstResponseMinutes: row.first_response_minutes,
  nextResponseMinutes: row.next_response_minutes,
  bannedTerms: row.banned_terms,
  trustedDomains: row.trusted_domains,
  answeringAssigns: row.answering_assigns,
  version: row.version,
});
