import type { Instant } from '@tertulia/contract';
import { sql } from '../../platform/database/index.ts';
import { within, type Access, type Room } from '../../platform/room/index.ts';
import type { Family } from './family.ts';

export type ContactRow = {
  readonly id: string;
  readonly name: string;
  readonly avatar_url: string | null;
  readonly attributes: Record<string, string>;
  readonly notes: string;
  readonly first_seen_at: Instant;
  readonly version: number;
};

/** All contacts of a person, the one that stands for them first. */
export const contactsOf = (room: Room, family: Family): Promise<ContactRow[]> =>
  room.tx.rows(sql<ContactRow>`
    select c.id, c.name, c.avatar_url, c.attributes, c.notes, c.first_seen_at, c.version
    from unnest(${[...family.ids]}::uuid[]) with ordinality as f (id, place) join contact c on c.workspace_id = ${room.workspaceId}::uuid and c.id = f.id
    order by f.place`);

export type IdentityRow = {
  readonly id: string;
  readonly contactId: string;
  readonly channel: string;
  readonly scheme: string;
  readonly value: string;
  readonly name: string | null;
};

export const identitiesOf = (room: Room, family: Family): Promise<IdentityRow[]> =>
  room.tx.rows(sql<IdentityRow>`
    select id, contact_id as "contactId", channel, scheme, value, name from identity
    where workspace_id = ${room.workspaceId}::uuid and contact_id = any (${[...family.ids]}::uuid[]) order by id`);

export type MergeRow = { readonly from_id: string; readonly name: string; readonly at: Instant };

export const mergesOf = (room: Room, family: Family): Promise<MergeRow[]> =>
  room.tx.rows(sql<MergeRow>`
    select g.from_id, c.name, g.at from contact_merge g join contact c on c.workspace_id = g.workspace_id and c.id = g.from_id
    where g.workspace_id = ${room.workspaceId}::uuid and g.root_id = ${family.rootId}::uuid order by g.at, g.from_id`);

/** Where the person has written to, as far as this access goes. */
export const placesOf = (
  room: Room,
  family: Family,
  access: Access,
): Promise<{ brand_id: string; account_id: string; conversations: number }[]> =>
  room.tx.rows(sql<{ brand_id: string; account_id: string; conversations: number }>`
    select c.brand_id, c.account_id, count(*) as conversations from conversation c
    where c.workspace_id = ${room.workspaceId}::uuid and c.contact_id = any (${[...family.ids]}::uuid[]) and ${within(access, 'c')}
    group by c.brand_id, c.account_id`);
