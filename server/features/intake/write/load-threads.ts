import type { Instant } from '@tertulia/contract';
import { plus } from '@tertulia/contract';
import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { ReachableAccount } from '../../channel-accounts/index.ts';
import type { Signals, Standing, StoredConversation } from '../../conversations/index.ts';

/** A message to a conversation resolved less than this ago goes on with its episode; a later one begins the next. */
const REOPEN_MS = 72 * 3_600_000;

export type Episode = {
  readonly id: string;
  readonly number: number;
  readonly startedAt: Instant;
  readonly isNew: boolean;
  readonly isOver: boolean;
  readonly mayReopen: boolean;
  readonly reopened: boolean;
  readonly answered: boolean;
};

/** A conversation while a batch works on it. */
export type Thread = {
  readonly id: string;
  readonly account: Pick<ReachableAccount, 'id' | 'brandId' | 'name'> & {
    readonly channel: { readonly manifest: { readonly id: string } };
  };
  readonly key: string;
  readonly kind: StoredConversation['kind'];
  readonly contactId: string;
  readonly identityId: string;
  readonly subject: string | null;
  standing: Standing;
  signals: Signals;
  episode: Episode | null;
  lastMessageId: string | null;
  lastMessageAt: Instant | null;
  lastInboundAt: Instant | null;
  lastActivityAt: Instant;
  rankAt: Instant;
  /** A note calls somebody of the team who has not looked yet. */
  readonly isCalling: boolean;
  threadVersion: number;
  readonly participants: Set<string>;
};

export type ResponsePromise = { readonly firstMinutes: number; readonly nextMinutes: number };

/** What the brand of each account promises. */
export async function promisesOf(room: Room, accountIds: readonly string[]): Promise<Map<string, ResponsePromise>> {
  const rows = await room.tx.rows(
    sql<{ id: string; first: number; next: number }>`
    select a.id, b.first_response_minutes as first, b.next_response_minutes as next from channel_account a
    join brand b on b.workspace_id = a.workspace_id and b.id = a.brand_id
    where a.workspace_id = ${room.workspaceId}::uuid and a.id = any (${[...new Set(accountIds)]}::uuid[])`,
    'prepared',
  );
  return new Map(rows.map((row) => [row.id, { firstMinutes: row.first, nextMinutes: row.next }]));
}

type Row = Standing & {
  id: string;
  account_id: string;
  brand_id: string;
  account_name: string;
  channel: string;
  thread_key: string;
  kind: StoredConversation['kind'];
  contact_id: string;
  identity_id: string;
  subject: string | null;
  signals: Signals;
  last_message_id: string | null;
  last_message_at: Instant | null;
  last_inbound_at: Instant | null;
  last_activity_at: Instant;
  rank_at: Instant;
  is_calling: boolean;
  thread_version: number;
  episode_id: string | null;
  number: number | null;
  started_at: Instant | null;
  resolved_at: Instant | null;
  first_response_at: Instant | null;
};

/** The conversations of these threads that exist, by `account key`, locked until the transaction ends. */
export async function loadConversations(
  room: Room,
  wanted: readonly { accountId: string; key: string }[],
): Promise<Map<string, Thread>> {
  const rows = await room.tx.rows(
    sql<Row>`
    select c.id, c.account_id, c.brand_id, a.name as account_name, c.channel, c.thread_key, c.kind, c.contact_id, c.identity_id, c.subject, c.signals, c.status, c.set_aside_why as "setAsideWhy", c.snoozed_until as "snoozedUntil",
      c.assignee_id as "assigneeId", c.waiting_since as "waitingSince", c.due_at as "dueAt", c.last_message_id, t.sort_at as last_message_at, c.last_inbound_at, c.last_activity_at, c.rank_at, c.called_at is not null as is_calling, c.thread_version,
      e.id as episode_id, e.number, e.started_at, e.resolved_at, e.first_response_at
    from (select distinct a, k from unnest(${wanted.map((it) => it.accountId)}::uuid[], ${wanted.map((it) => it.key)}::text[]) as u (a, k) limit ${wanted.length}) w
    cross join lateral (select * from conversation c where c.workspace_id = ${room.workspaceId}::uuid and c.account_id = w.a and c.thread_key = w.k for update offset 0) c
    cross join lateral (select a.name from channel_account a where a.workspace_id = c.workspace_id and a.id = c.account_id offset 0) a
    left join lateral (select t.sort_at from message t where t.workspace_id = c.workspace_id and t.id = c.last_message_id offset 0) t on true
    left join lateral (select e.id, e.number, e.started_at, e.resolved_at, e.first_response_at from episode e where e.workspace_id = c.workspace_id and e.id = c.episode_id offset 0) e on true`,
    'prepared',
  );
  return new Map(rows.map((row) => [`${row.account_id} ${row.thread_key}`, threadOf(room, row)]));
}

const threadOf = (room: Room, row: Row): Thread => ({
  id: row.id,
  account: {
    id: row.account_id,
    brandId: row.brand_id,
    name: row.account_name,
    channel: { manifest: { id: row.channel } },
  },
  key: row.thread_key,
  kind: row.kind,
  contactId: row.contact_id,
  identityId: row.identity_id,
  subject: row.subject,
  standing: {
    status: row.status,
    setAsideWhy: row.setAsideWhy,
    snoozedUntil: row.snoozedUntil,
    assigneeId: row.assigneeId,
    waitingSince: row.waitingSince,
    dueAt: row.dueAt,
  },
  signals: row.signals,
  episode:
    row.episode_id === null || row.number === null || row.started_at === null
      ? null
      : {
          id: row.episode_id,
          number: row.number,
          startedAt: row.started_at,
          isNew: false,
          isOver: row.resolved_at !== null,
          mayReopen: row.resolved_at !== null && room.now < plus(row.resolved_at, REOPEN_MS),
          reopened: false,
          answered: row.first_response_at !== null,
        },
  lastMessageId: row.last_message_id,
  lastMessageAt: row.last_message_at,
  lastInboundAt: row.last_inbound_at,
  lastActivityAt: row.last_activity_at,
  rankAt: row.rank_at,
  isCalling: row.is_calling,
  threadVersion: row.thread_version,
  participants: new Set(),
});
