import type { ConversationRow, Instant, Reason } from '@tertulia/contract';
import { sql, type Tx } from '../../../platform/database/index.ts';
import type { Signals, Standing } from '../standing.ts';
import { deliveryOf, type MessageState } from './delivery.ts';
import { iso, isoOrNull } from './iso.ts';

/** A conversation with everything a row of the list shows, in one query for any number of them. */
export type StoredConversation = Standing & {
  readonly id: string;
  readonly brand_id: string;
  readonly account_id: string;
  readonly channel: string;
  readonly thread_key: string;
  readonly account_name: string;
  readonly kind: ConversationRow['kind'];
  readonly contact_id: string;
  readonly contact_name: string;
  readonly avatar_url: string | null;
  readonly handle: string;
  readonly subject: string | null;
  readonly episode_id: string | null;
  readonly assignee_name: string | null;
  readonly labels: { id: string; name: string; colour: string }[];
  readonly signals: Signals;
  readonly rank_at: Instant;
  /** Since when a note calls somebody who has not looked yet. */
  readonly called_at: Instant | null;
  readonly mentioned: { id: string; name: string }[];
  readonly last_id: string | null;
  readonly last_text: string | null;
  readonly last_kind: 'inbound' | 'outbound' | 'note' | 'activity' | null;
  readonly last_author: string | null;
  readonly last_media: string | null;
  readonly last_at: Instant | null;
  readonly last_state: MessageState | null;
  readonly last_state_data: Record<string, unknown> | null;
  readonly last_inbound_at: Instant | null;
  readonly last_activity_at: Instant;
  readonly read_at: Instant | null;
  readonly draft_count: number;
  readonly outbox_stopped: 'later' | 'unknown' | null;
  readonly thread_version: number;
  readonly version: number;
};

const columns = sql`
  c.id, c.brand_id, c.account_id, c.channel, c.thread_key, a.name as account_name, c.kind,
  coalesce(k.id, c.contact_id) as contact_id, coalesce(k.name, '') as contact_name, k.avatar_url, i.handle, c.subject, c.episode_id,
  c.status, c.set_aside_why as "setAsideWhy", c.snoozed_until as "snoozedUntil", c.assignee_id as "assigneeId", m.name as assignee_name,
  c.waiting_since as "waitingSince", c.due_at as "dueAt", c.rank_at, c.signals, c.called_at, coalesce(n.mentioned, '[]') as mentioned,
  coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'colour', l.colour) order by lower(l.name))
    from conversation_label cl join label l on l.workspace_id = cl.workspace_id and l.id = cl.label_id
    where cl.workspace_id = c.workspace_id and cl.conversation_id = c.id), '[]') as labels,
  t.id as last_id, left(t.text, 280) as last_text, t.kind as last_kind, t.author_name as last_author,
  (select coalesce(p ->> 'role', p ->> 'type') from jsonb_array_elements(t.parts) p where p ->> 'type' in ('media', 'location', 'contact-card', 'unsupported') limit 1) as last_media, t.sort_at as last_at, t.state as last_state, t.state_data as last_state_data,
  c.last_inbound_at, c.last_activity_at, c.read_at, c.draft_count, c.outbox_stopped, c.thread_version, c.version`;

/**
 * Each row of another table by its key, in the order written: `offset 0` keeps the planner from folding the look-ups into one join of eight tables. It
 * then took longer to plan than to read, and sometimes read whole tables for a page (docs/bench.md). Who the person is comes by itself: beneath row
 * security a key compared with `coalesce(…)` finds no index, for that is not known to be leakproof.
 */
const lookUps = sql`
  cross join lateral (select a.name from channel_account a where a.workspace_id = c.workspace_id and a.id = c.account_id offset 0) a
  cross join lateral (select i.handle from identity i where i.workspace_id = c.workspace_id and i.id = c.identity_id offset 0) i
  cross join lateral (select coalesce((select g.root_id from contact_merge g where g.workspace_id = c.workspace_id and g.from_id = c.contact_id), c.contact_id) as contact_id offset 0) w
  left join lateral (select k.id, k.name, k.avatar_url from contact k where k.workspace_id = c.workspace_id and k.id = w.contact_id offset 0) k on true
  left join lateral (select m.name from member m where m.workspace_id = c.workspace_id and m.id = c.assignee_id offset 0) m on true
  left join lateral (select jsonb_agg(jsonb_build_object('id', n.member_id, 'name', p.name) order by n.at, n.member_id) as mentioned
    from mention n join member p on p.workspace_id = n.workspace_id and p.id = n.member_id
    where c.called_at is not null and n.workspace_id = c.workspace_id and n.conversation_id = c.id offset 0) n on true
  left join lateral (select t.id, t.text, t.kind, t.author_name, t.parts, t.sort_at, t.state, t.state_data
    from message t where t.workspace_id = c.workspace_id and t.id = c.last_message_id offset 0) t on true`;

/** In the order of their ids. The number of ids tells the planner how few they are; the rest is look-ups by key, with one plan for any workspace. */
export const conversationsById = (tx: Tx, workspaceId: string, ids: readonly string[]): Promise<StoredConversation[]> =>
  tx.rows(
    sql<StoredConversation>`
    with chosen as materialized (select id, place from unnest(${[...ids]}::uuid[]) with ordinality as u (id, place) limit ${ids.length})
    select ${columns} from chosen
    cross join lateral (select * from conversation c where c.workspace_id = ${workspaceId}::uuid and c.id = chosen.id offset 0) c
    ${lookUps} order by chosen.place`,
    'prepared',
  );

/** Nobody of the team has looked since the person last wrote. */
const isUnread = (it: StoredConversation): boolean =>
  it.last_inbound_at !== null && (it.read_at === null || it.read_at < it.last_inbound_at);

export function rowOf(it: StoredConversation): ConversationRow {
  const row = {
    id: it.id,
    brandId: it.brand_id,
    accountId: it.account_id,
    channel: it.channel,
    accountName: it.account_name,
    kind: it.kind,
    contact: { id: it.contact_id, name: it.contact_name, handle: it.handle, avatarUrl: it.avatar_url },
    subject: it.subject,
    status: it.status,
    snoozedUntil: isoOrNull(it.snoozedUntil),
    assignee: it.assigneeId === null ? null : { id: it.assigneeId, name: it.assignee_name ?? '' },
    labels: it.labels,
    waiting:
      it.waitingSince === null || it.dueAt === null ? null : { since: iso(it.waitingSince), dueAt: iso(it.dueAt) },
    reasons: reasonsOf(it),
    mentioned: it.mentioned,
    lastMessage:
      it.last_kind === null || it.last_at === null || it.last_state === null
        ? null
        : {
            text: it.last_text ?? '',
            kind: it.last_kind,
            author: it.last_author ?? '',
            media: it.last_media,
            at: iso(it.last_at),
            delivery: deliveryOf(it.last_state, it.last_state_data ?? {}),
          },
    unread: isUnread(it),
    hasDraft: it.draft_count > 0,
    outboxStopped: it.outbox_stopped,
    lastActivityAt: iso(it.last_activity_at),
    rankAt: iso(it.rank_at),
    threadVersion: it.thread_version,
    version: it.version,
  };
  return row as ConversationRow; // ids come from uuid columns of their own tables
}

/** Time is left out on purpose: *overdue* is the reader's clock against `waiting.dueAt`. */
function reasonsOf(it: StoredConversation): Reason[] {
  const reasons: Reason[] = [];
  const add = (code: Reason['code'], tone: Reason['tone']) => reasons.push({ code, tone, values: {} });
  const waits = it.waitingSince !== null;
  if (waits && it.signals.grave === true) add('grave', 'waiting');
  if (waits && it.signals.churn === true) add('churn', 'breach');
  if (waits && it.signals.upset === true) add('upset', 'breach');
  else if (waits && it.signals.complaint === true) add('complaint', 'waiting');
  if (waits && it.signals.urgent === true) add('urgent', 'waiting');
  if (waits && it.signals.wantsToBuy === true) add('wants-to-buy', 'calm');
  if (it.kind !== 'direct' && it.kind !== 'group') add('public', 'plain');
  return reasons;
}
