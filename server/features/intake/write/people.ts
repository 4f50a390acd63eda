import type { Identity } from '@tertulia/channel-kit';
import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Instant } from '@tertulia/contract';

export type KnownPerson = {
  readonly identityId: string;
  /** The contact of the identity itself; a merge shows it as part of another. */
  readonly contactId: string;
  readonly name: string;
  readonly handle: string;
};

export const identityKey = (it: Identity): string => JSON.stringify([it.scheme, it.issuer, it.value]);

type Row = {
  scheme: string;
  issuer: string;
  value: string;
  identity_id: string;
  contact_id: string;
  name: string;
  handle: string;
};

/** Finds everybody, makes those we do not know, and keeps their names up to date. The caller holds the identities' locks. */
export async function knowPeople(
  room: Room,
  seen: readonly { identity: Identity; channel: string; at: Instant }[],
): Promise<Map<string, KnownPerson>> {
  const wanted = [...new Map(seen.map((it) => [identityKey(it.identity), it])).values()];
  if (wanted.length === 0) return new Map();
  const rows = wanted.map((it) => ({
    scheme: it.identity.scheme,
    issuer: it.identity.issuer,
    value: it.identity.value,
    name: it.identity.name,
    handle: it.identity.handle,
    avatar: it.identity.avatarUrl ?? null,
    channel: it.channel,
    identity_id: room.newId(),
    contact_id: room.newId(),
    seen: new Date(it.at).toISOString(),
  }));
  const known = await room.tx.rows(sql<Row>`
    with wanted as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (scheme text, issuer text, value text, name text, handle text, avatar text, channel text, identity_id uuid, contact_id uuid, seen timestamptz)
    ), known as (
      select w.scheme, w.issuer, w.value, w.name as said, i.id as identity_id, i.contact_id, i.name, i.handle from wanted w
      join identity i on i.workspace_id = ${room.workspaceId}::uuid and i.scheme = w.scheme and i.issuer = w.issuer and i.value = w.value
    ), missing as (
      select w.* from wanted w where not exists (select 1 from known k where k.scheme = w.scheme and k.issuer = w.issuer and k.value = w.value)
    ), contacts as (
      insert into contact (workspace_id, id, name, avatar_url, first_seen_at)
      select ${room.workspaceId}::uuid, contact_id, coalesce(nullif(name, ''), handle), avatar, seen from missing returning id
    ), made as (
      insert into identity (workspace_id, id, contact_id, channel, scheme, issuer, value, name, handle)
      select ${room.workspaceId}::uuid, identity_id, contact_id, channel, scheme, issuer, value, name, handle from missing returning id
    ), renamed as (
      update identity i set name = k.said from known k
      where i.workspace_id = ${room.workspaceId}::uuid and i.id = k.identity_id and k.said is not null and k.said is distinct from i.name returning i.id
    )
    select scheme, issuer, value, identity_id, contact_id, coalesce(said, name, '') as name, handle from known
    union all
    select scheme, issuer, value, identity_id, contact_id, coalesce(name, ''), handle from missing`);
  await followNames(room, known);
  return new Map(
    known.map((row) => [
      JSON.stringify([row.scheme, row.issuer, row.value]),
      {
        identityId: row.identity_id,
        contactId: row.contact_id,
        name: row.name === '' ? row.handle : row.name,
        handle: row.handle,
      },
    ]),
  );
}

/** A contact still called by its handle takes the first name that its owner uses. A name a person of ours wrote stays. */
const followNames = (room: Room, known: readonly Row[]): Promise<number> =>
  room.tx.run(sql`
    update contact c set name = k.name, version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(known.filter((row) => row.name !== '').map((row) => ({ id: row.contact_id, name: row.name, handle: row.handle })))}::jsonb) as k (id uuid, name text, handle text)
    where c.workspace_id = ${room.workspaceId}::uuid and c.id = k.id and c.name = k.handle and c.name <> k.name`);
