import type { Instant, ProtocolDocument } from '@tertulia/contract';
import { at, sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import type { BrandOfProtocol, PublicProtocol } from './protocol.ts';

export type StoredBrand = BrandOfProtocol & {
  readonly id: string;
  readonly timeZone: string;
  readonly trustedDomains: readonly string[];
};

export const brandWithId = (room: Room, id: string): Promise<StoredBrand | undefined> =>
  room.tx.one(sql<StoredBrand>`
    select id, name, locale, time_zone as "timeZone", banned_terms as "bannedTerms", trusted_domains as "trustedDomains" from brand
    where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);

/** Two savers at once: the second waits here, and then sees the first one's version. */
export async function lockBrand(room: Room, id: string): Promise<void> {
  await room.tx.run(
    sql`select 1 from brand where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid for update`,
  );
}

export type StoredProtocol = {
  readonly version: number;
  readonly document: ProtocolDocument;
  readonly origin: PublicProtocol['origin'];
  readonly restored_from: number | null;
  readonly changed: string[];
  readonly note: string;
  readonly saved_at: Instant;
  readonly saved_by_id: string | null;
  readonly saved_by_name: string;
};

const columns = sql`version, document, origin, restored_from, changed, note, saved_at, saved_by_id, saved_by_name`;

export const newestProtocol = (room: Room, brandId: string): Promise<StoredProtocol | undefined> =>
  room.tx.one(sql<StoredProtocol>`
    select ${columns} from brand_protocol
    where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid order by version desc limit 1`);

export const protocolAt = (room: Room, brandId: string, version: number): Promise<StoredProtocol | undefined> =>
  room.tx.one(sql<StoredProtocol>`
    select ${columns} from brand_protocol
    where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid and version = ${version}`);

export const versionsBefore = (room: Room, brandId: string, before: number, limit: number): Promise<StoredProtocol[]> =>
  room.tx.rows(sql<StoredProtocol>`
    select version, origin, restored_from, changed, note, saved_at, saved_by_id, saved_by_name from brand_protocol
    where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid and version < ${before}
    order by version desc limit ${limit}`);

export async function insertProtocol(room: Room, brandId: string, it: StoredProtocol): Promise<void> {
  await room.tx.run(sql`
    insert into brand_protocol (workspace_id, brand_id, version, document, origin, restored_from, changed, note, saved_at, saved_by_type, saved_by_id, saved_by_name)
    values (${room.workspaceId}::uuid, ${brandId}::uuid, ${it.version}, ${JSON.stringify(it.document)}::jsonb, ${it.origin}, ${it.restored_from},
      ${it.changed}::text[], ${it.note}, ${at(it.saved_at)}, ${room.actor.type}, ${it.saved_by_id}::uuid, ${it.saved_by_name})`);
}

export const accountIdsOf = async (room: Room, brandId: string): Promise<ReadonlySet<string>> => {
  const rows = await room.tx.rows(sql<{ id: string }>`
    select id from channel_account where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid`);
  return new Set(rows.map(({ id }) => id));
};

/** What people of the brand answered last, newest first: of each conversation a few, so that one long talk is not the voice. */
export const lastAnswers = async (room: Room, brandId: string, most: number): Promise<string[]> => {
  const rows = await room.tx.rows(sql<{ text: string }>`
    with recent as (
      select id from conversation where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid
      order by last_activity_at desc limit 400
    )
    select t.text from recent r cross join lateral (
      select m.text, m.sort_at from message m
      where m.workspace_id = ${room.workspaceId}::uuid and m.conversation_id = r.id and m.kind = 'outbound' and m.author_type in ('member', 'brand')
        and m.state not in ('undone', 'refused', 'failed') and m.deleted_at is null and length(m.text) >= 12
      order by m.sort_at desc, m.id desc limit 3
    ) t order by t.sort_at desc limit ${most}`);
  return rows.map(({ text }) => text);
};

export type DraftAccount = { readonly id: string; readonly purpose: 'main' | 'support' | 'sales' | 'events' };

export const accountOfBrand = (room: Room, brandId: string, id: string): Promise<DraftAccount | undefined> =>
  room.tx.one(sql<DraftAccount>`
    select id, purpose from channel_account
    where workspace_id = ${room.workspaceId}::uuid and brand_id = ${brandId}::uuid and id = ${id}::uuid`);
