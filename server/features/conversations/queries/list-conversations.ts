import type { Instant, ViewName } from '@tertulia/contract';
import { sql, type Query } from '../../../platform/database/index.ts';
import { badRequest } from '../../../platform/errors/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { asSeenBy } from '../mentions.ts';
import { conversationsById, rowOf } from '../rows/conversation-rows.ts';
import { visible } from '../store.ts';
import { inView } from '../view-sql.ts';

export type ListAsk = {
  readonly view: ViewName;
  readonly order: 'importance' | 'newest';
  readonly brandId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly labelId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
};

type Chosen = { readonly id: string; readonly at: Instant };

/** One page of a view by keyset: the order's own column and the id. Which they are is planned each time, what they show once for a connection. */
export const listConversations = query(async (room: Room, ask: ListAsk) => {
  const byRank = ask.order === 'importance' && isWorkedThrough(ask.view);
  const after = ask.cursor === undefined ? undefined : parseCursor(ask.cursor);
  const column = byRank ? sql`c.rank_at` : sql`c.last_activity_at`;
  const beyond =
    after === undefined
      ? sql`true`
      : byRank
        ? sql`(c.rank_at, c.id) > (${after.at}, ${after.id}::uuid)`
        : sql`(c.last_activity_at, c.id) < (${after.at}, ${after.id}::uuid)`;
  const direction = byRank ? sql`asc` : sql`desc`;

  const chosen = await room.tx.rows(sql<Chosen>`
    select c.id, ${column} as at from conversation c
    where c.workspace_id = ${room.workspaceId}::uuid and ${inView(ask.view, room)} and ${visible(room)} and ${filters(ask)} and ${beyond}
    order by ${column} ${direction}, c.id ${direction} limit ${ask.limit + 1}`);
  const page = chosen.slice(0, ask.limit);
  const last = page.at(-1);
  const more = chosen.length > ask.limit && last !== undefined;
  const ids = page.map((it) => it.id);
  const stored = ids.length === 0 ? [] : await conversationsById(room.tx, room.workspaceId, ids);
  return {
    items: stored.map((it) => asSeenBy(rowOf(it), room.actor.id)),
    next: more ? `${last.at}.${last.id}` : null,
  };
});

const isWorkedThrough = (view: ViewName): boolean =>
  view === 'to-answer' || view === 'mine' || view === 'unassigned' || view === 'mentioned';

function filters(ask: ListAsk): Query<unknown> {
  const brand = ask.brandId === undefined ? sql`true` : sql`c.brand_id = ${ask.brandId}::uuid`;
  const account = ask.accountId === undefined ? sql`true` : sql`c.account_id = ${ask.accountId}::uuid`;
  const contact =
    ask.contactId === undefined
      ? sql`true`
      : sql`c.contact_id in (select ${ask.contactId}::uuid union all select from_id from contact_merge g where g.workspace_id = c.workspace_id and g.root_id = ${ask.contactId}::uuid)`;
  const label =
    ask.labelId === undefined
      ? sql`true`
      : sql`exists (select 1 from conversation_label l where l.workspace_id = c.workspace_id and l.conversation_id = c.id and l.label_id = ${ask.labelId}::uuid)`;
  return sql`${brand} and ${account} and ${contact} and ${label}`;
}

/** @throws Refusal `request.invalid` */
export function parseCursor(cursor: string): { at: Date; id: string } {
  const [, ms, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (ms === undefined || id === undefined) throw badRequest({ field: 'cursor' });
  return { at: new Date(Number(ms)), id };
}
