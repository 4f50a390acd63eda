import type { ViewName } from '@tertulia/contract';
import { sql, type Query } from '../../../platform/database/index.ts';
import { badRequest } from '../../../platform/errors/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { asSeenBy } from '../mentions.ts';
import { conversationsIn, rowOf } from '../rows/conversation-rows.ts';
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

/** One page of a view by keyset: the order's own column and the id. One query. */
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

  const stored = await conversationsIn(
    room.tx,
    room.workspaceId,
    sql`select c.id, row_number() over (order by ${column} ${direction}, c.id ${direction}) as place from (
      select c.id, c.rank_at, c.last_activity_at from conversation c
      where c.workspace_id = ${room.workspaceId}::uuid and ${inView(ask.view, room)} and ${visible(room)} and ${filters(ask)} and ${beyond}
      order by ${column} ${direction}, c.id ${direction} limit ${ask.limit + 1}) c`,
  );
  const page = stored.slice(0, ask.limit);
  const last = page.at(-1);
  const more = stored.length > ask.limit && last !== undefined;
  return {
    items: page.map((it) => asSeenBy(rowOf(it), room.actor.id)),
    next: more ? `${byRank ? last.rank_at : last.last_activity_at}.${last.id}` : null,
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
