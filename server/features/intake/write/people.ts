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

/** By what a vendor knows somebody. */
export type VendorName = Pick<Identity, 'scheme' | 'issuer' | 'value'>;

export const identityKey = (it: VendorName): string => JSON.stringify([it.scheme, it.issuer, it.value]);

type Row = {
  scheme: string;
  issuer: string;
  value: string;
  identity_id: string;
  contact_id: string;
  name: string | null;
  handle: string;
  contact_name: string;
};

type Seen = { readonly identity: Identity; readonly channel: string; readonly at: Instant };

/** Everybody a batch speaks of, by `identityKey`, and what has to be written so that the database knows them too. */
export type People = {
  readonly known: ReadonlyMap<string, KnownPerson>;
  readonly save: () => Promise<unknown>;
};

/** Finds everybody, makes those we do not know, and keeps their names up to date. The caller holds the identities' locks. */
export async function knowPeople(room: Room, seen: readonly Seen[]): Promise<ReadonlyMap<string, KnownPerson>> {
  const people = peopleAmong(room, seen, await storedPeople(room, seen));
  await people.save();
  return people.known;
}

/** Those whom the database knows already. */
export const storedPeople = (room: Room, seen: readonly { readonly identity: Identity }[]): Promise<Row[]> =>
  room.tx.rows(
    sql<Row>`
    select i.scheme, i.issuer, i.value, i.id as identity_id, i.contact_id, i.name, i.handle, c.name as contact_name
    from (select * from unnest(${seen.map((it) => it.identity.scheme)}::text[], ${seen.map((it) => it.identity.issuer)}::text[], ${seen.map((it) => it.identity.value)}::text[]) as u (scheme, issuer, value) limit ${seen.length}) w
    cross join lateral (select * from identity i where i.workspace_id = ${room.workspaceId}::uuid and i.scheme = w.scheme and i.issuer = w.issuer and i.value = w.value offset 0) i
    cross join lateral (select c.name from contact c where c.workspace_id = i.workspace_id and c.id = i.contact_id offset 0) c`,
    'prepared',
  );

/** Who everybody is: the stored, and the new with ids of their own. Nothing is written before `save`. */
export function peopleAmong(room: Room, seen: readonly Seen[], stored: readonly Row[]): People {
  const rows = new Map(stored.map((row) => [JSON.stringify([row.scheme, row.issuer, row.value]), row]));
  const wanted = new Map(seen.map((it) => [identityKey(it.identity), it]));
  const known = new Map<string, KnownPerson>();
  const missing: (Seen & { ids: { identityId: string; contactId: string } })[] = [];
  const renamed: { id: string; name: string }[] = [];
  const called: { id: string; name: string; handle: string }[] = [];
  for (const [key, it] of wanted) {
    const row = rows.get(key);
    const identity = shortlyNamed(it.identity);
    const { name: said, handle } = identity;
    if (row === undefined) {
      const ids = { identityId: room.newId(), contactId: room.newId() };
      missing.push({ ...it, identity, ids });
      known.set(key, { ...ids, name: said === null || said === '' ? handle : said, handle });
      continue;
    }
    const name = said ?? row.name ?? '';
    known.set(key, {
      identityId: row.identity_id,
      contactId: row.contact_id,
      name: name === '' ? row.handle : name,
      handle: row.handle,
    });
    if (said !== null && said !== row.name) renamed.push({ id: row.identity_id, name: said });
    if (name !== '' && name !== row.contact_name && row.contact_name === row.handle)
      called.push({ id: row.contact_id, name, handle: row.handle });
  }
  return {
    known,
    save: () =>
      Promise.all([
        ...(missing.length > 0 ? [insertPeople(room, missing)] : []),
        ...(renamed.length > 0 ? [renameIdentities(room, renamed)] : []),
        ...(called.length > 0 ? [followNames(room, called)] : []),
      ]),
  };
}

/** Longer than any screen shows; an index takes about nine times as much. */
const MOST_NAME = 300;

const shortlyNamed = (it: Identity): Identity => ({
  ...it,
  name: it.name === null ? null : it.name.slice(0, MOST_NAME).toWellFormed(),
  handle: it.handle.slice(0, MOST_NAME).toWellFormed(),
});

const insertPeople = (
  room: Room,
  missing: readonly (Seen & { ids: { identityId: string; contactId: string } })[],
): Promise<number> => {
  const rows = missing.map((it) => ({
    scheme: it.identity.scheme,
    issuer: it.identity.issuer,
    value: it.identity.value,
    name: it.identity.name,
    handle: it.identity.handle,
    avatar: it.identity.avatarUrl ?? null,
    channel: it.channel,
    identity_id: it.ids.identityId,
    contact_id: it.ids.contactId,
    seen: new Date(it.at).toISOString(),
  }));
  return room.tx.run(
    sql`
    with missing as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (scheme text, issuer text, value text, name text, handle text, avatar text, channel text, identity_id uuid, contact_id uuid, seen timestamptz)
    ), contacts as (
      insert into contact (workspace_id, id, name, avatar_url, first_seen_at)
      select ${room.workspaceId}::uuid, contact_id, coalesce(nullif(name, ''), handle), avatar, seen from missing returning id
    )
    insert into identity (workspace_id, id, contact_id, channel, scheme, issuer, value, name, handle)
    select ${room.workspaceId}::uuid, identity_id, contact_id, channel, scheme, issuer, value, name, handle from missing`,
    'prepared',
  );
};

const renameIdentities = (room: Room, renamed: readonly { id: string; name: string }[]): Promise<number> =>
  room.tx.run(sql`
    update identity i set name = k.name from jsonb_to_recordset(${JSON.stringify(renamed)}::jsonb) as k (id uuid, name text)
    where i.workspace_id = ${room.workspaceId}::uuid and i.id = k.id`);

/** A contact still called by its handle takes the first name that its owner uses. A name a person of ours wrote stays. */
const followNames = (room: Room, called: readonly { id: string; name: string; handle: string }[]): Promise<number> =>
  room.tx.run(sql`
    update contact c set name = k.name, version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(called)}::jsonb) as k (id uuid, name text, handle text)
    where c.workspace_id = ${room.workspaceId}::uuid and c.id = k.id and c.name = k.handle`);
