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
  /** When it was merged into another; null for the one that stands for them. */
  readonly merged_at: Instant | null;
  readonly identities: readonly {
    readonly id: string;
    readonly contactId: string;
    readonly channel: string;
    readonly scheme: string;
    readonly value: string;
    readonly name: string | null;
    readonly handle: string;
  }[];
  /** Conversations, as far as the access goes. */
  readonly conversations: number;
};

/** All contacts of a person, the one that stands for them first, with everything a card shows. */
export const contactsOf = (room: Room, family: Family, access: Access): Promise<ContactRow[]> =>
  room.tx.rows(sql<ContactRow>`
    select k.id, k.name, k.avatar_url, k.attributes, k.notes, k.first_seen_at, k.version, g.at as merged_at,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'contactId', i.contact_id, 'channel', i.channel, 'scheme', i.scheme, 'value', i.value, 'name', i.name, 'handle', i.handle) order by i.id)
        from identity i where i.workspace_id = k.workspace_id and i.contact_id = k.id), '[]') as identities,
      (select count(*) from conversation c where c.workspace_id = k.workspace_id and c.contact_id = k.id and ${within(access, 'c')}) as conversations
    from unnest(${[...family.ids]}::uuid[]) with ordinality as f (id, place)
    join contact k on k.workspace_id = ${room.workspaceId}::uuid and k.id = f.id
    left join contact_merge g on g.workspace_id = k.workspace_id and g.from_id = k.id
    order by f.place`);

/** Where the person has written to. */
export const placesOf = (room: Room, family: Family): Promise<{ brand_id: string; account_id: string }[]> =>
  room.tx.rows(sql<{ brand_id: string; account_id: string }>`
    select distinct c.brand_id, c.account_id from conversation c
    where c.workspace_id = ${room.workspaceId}::uuid and c.contact_id = any (${[...family.ids]}::uuid[])`);
