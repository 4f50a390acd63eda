import type { Settings } from '@tertulia/channel-kit';
import type { Instant, Purpose } from '@tertulia/contract';
import { at, atOrNull, sql, type Query } from '../../platform/database/index.ts';
import { accessOf, within, type Room } from '../../platform/room/index.ts';
import type { AccountRecord, Health } from './account.ts';

type AccountRow = {
  id: string;
  brand_id: string;
  endpoint_id: string;
  channel: string;
  external_id: string;
  name: string;
  handle: string;
  purpose: Purpose;
  settings: Settings;
  secrets: Buffer;
  health: Health;
  health_why: string | null;
  checked_at: Instant | null;
  paused: boolean;
  version: number;
};

const columns = sql`id, brand_id, endpoint_id, channel, external_id, name, handle, purpose, settings, secrets, health, health_why, checked_at, paused, version`;

/** Those this actor may see. */
export async function accountsFor(room: Room): Promise<AccountRecord[]> {
  const mine = within(accessOf(room.actor, 'workspace.read'), 'a');
  const rows = await room.tx.rows(sql<AccountRow>`
    select ${columns} from (select *, id as account_id from channel_account) a
    where workspace_id = ${room.workspaceId}::uuid and ${mine} order by created_at, id`);
  return rows.map(recordOf);
}

export const accountForUpdate = (room: Room, id: string): Promise<AccountRecord | undefined> =>
  oneAccount(room, id, sql`for update`);

export const accountById = (room: Room, id: string): Promise<AccountRecord | undefined> => oneAccount(room, id, sql``);

async function oneAccount(room: Room, id: string, lock: Query<unknown>): Promise<AccountRecord | undefined> {
  const row = await room.tx.one(sql<AccountRow>`
    select ${columns} from channel_account where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid ${lock}`);
  return row && recordOf(row);
}

/** False when the same account of that network is already connected here. */
export async function insertAccount(room: Room, it: AccountRecord): Promise<boolean> {
  await room.tx.run(sql`
    insert into channel_endpoint (workspace_id, id, channel, created_at)
    values (${room.workspaceId}::uuid, ${it.endpointId}::uuid, ${it.channel}, ${at(room.now)})`);
  const inserted = await room.tx.run(sql`
    insert into channel_account (workspace_id, id, brand_id, endpoint_id, channel, external_id, name, handle, purpose, settings, secrets, health, health_why, checked_at, paused, created_at, version)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.brandId}::uuid, ${it.endpointId}::uuid, ${it.channel}, ${it.externalId}, ${it.name}, ${it.handle},
      ${it.purpose}, ${JSON.stringify(it.settings)}::jsonb, ${it.sealedSecrets}, ${it.health}, ${it.healthWhy}, ${atOrNull(it.checkedAt)}, ${it.paused}, ${at(room.now)}, ${it.version})
    on conflict do nothing`);
  return inserted === 1;
}

export async function saveAccount(room: Room, it: AccountRecord): Promise<AccountRecord> {
  await room.tx.run(sql`
    update channel_account set name = ${it.name}, handle = ${it.handle}, purpose = ${it.purpose}, settings = ${JSON.stringify(it.settings)}::jsonb,
      secrets = ${it.sealedSecrets}, health = ${it.health}, health_why = ${it.healthWhy}, checked_at = ${atOrNull(it.checkedAt)}, paused = ${it.paused}, version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);
  return { ...it, version: it.version + 1 };
}

export const brandIsHere = async (room: Room, brandId: string): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from brand where workspace_id = ${room.workspaceId}::uuid and id = ${brandId}::uuid`,
  )) !== undefined;

const recordOf = (row: AccountRow): AccountRecord => ({
  id: row.id,
  brandId: row.brand_id,
  endpointId: row.endpoint_id,
  channel: row.channel,
  externalId: row.external_id,
  name: row.name,
  handle: row.handle,
  purpose: row.purpose,
  settings: row.settings,
  sealedSecrets: row.secrets,
  health: row.health,
  healthWhy: row.health_why,
  checkedAt: row.checked_at,
  paused: row.paused,
  version: row.version,
});
