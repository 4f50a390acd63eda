import type { Instant } from '@tertulia/contract';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Thread } from './load-threads.ts';

const iso = (moment: Instant | null): string | null => (moment === null ? null : new Date(moment).toISOString());

/** Writes new and changed conversations, their episodes and who takes part: one statement each, however many. */
export async function saveConversations(room: Room, threads: readonly Thread[]): Promise<void> {
  const rows = threads.map((it) => ({
    id: it.id,
    is_new: it.isNew,
    brand_id: it.account.brandId,
    account_id: it.account.id,
    channel: it.account.channel.manifest.id,
    thread_key: it.key,
    kind: it.kind,
    contact_id: it.contactId,
    identity_id: it.identityId,
    subject: it.subject,
    episode_id: it.episode?.id ?? null,
    status: it.standing.status,
    set_aside_why: it.standing.setAsideWhy,
    snoozed_until: iso(it.standing.snoozedUntil),
    assignee_id: it.standing.assigneeId,
    waiting_since: iso(it.standing.waitingSince),
    due_at: iso(it.standing.dueAt),
    rank_at: iso(it.rankAt),
    signals: it.signals,
    last_message_id: it.lastMessageId,
    last_inbound_at: iso(it.lastInboundAt),
    last_activity_at: iso(it.lastActivityAt),
    thread_version: it.threadVersion,
  }));
  const saved = room.tx.run(
    sql`
    with r as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, is_new boolean, brand_id uuid, account_id uuid, channel text, thread_key text, kind text, contact_id uuid, identity_id uuid,
        subject text, episode_id uuid, status text, set_aside_why text, snoozed_until timestamptz, assignee_id uuid, waiting_since timestamptz, due_at timestamptz, rank_at timestamptz, signals jsonb,
        last_message_id uuid, last_inbound_at timestamptz, last_activity_at timestamptz, thread_version integer)
    ), changed as (
      update conversation c set episode_id = r.episode_id, status = r.status, set_aside_why = r.set_aside_why, snoozed_until = r.snoozed_until, assignee_id = r.assignee_id, waiting_since = r.waiting_since,
        due_at = r.due_at, rank_at = r.rank_at, signals = r.signals, last_message_id = r.last_message_id, last_inbound_at = r.last_inbound_at, last_activity_at = r.last_activity_at,
        thread_version = r.thread_version, version = c.version + 1
      from r where not r.is_new and c.workspace_id = ${room.workspaceId}::uuid and c.id = r.id returning c.id
    )
    insert into conversation (workspace_id, id, brand_id, account_id, channel, thread_key, kind, contact_id, identity_id, subject, episode_id, status, set_aside_why, snoozed_until, assignee_id, waiting_since,
      due_at, rank_at, signals, last_message_id, last_inbound_at, last_activity_at, thread_version, created_at)
    select ${room.workspaceId}::uuid, id, brand_id, account_id, channel, thread_key, kind, contact_id, identity_id, subject, episode_id, status, set_aside_why, snoozed_until, assignee_id, waiting_since,
      due_at, rank_at, signals, last_message_id, last_inbound_at, last_activity_at, thread_version, ${at(room.now)}
    from r where is_new`,
  );
  await Promise.all([saved, saveEpisodes(room, threads), saveParticipants(room, threads)]);
}

async function saveEpisodes(room: Room, threads: readonly Thread[]): Promise<void> {
  const rows = threads.flatMap(({ id, standing, episode }) =>
    episode === null || !(episode.isNew || episode.reopened || !episode.isOver)
      ? []
      : [
          {
            id: episode.id,
            conversation_id: id,
            number: episode.number,
            status: standing.status,
            assignee_id: standing.assigneeId,
            started_at: iso(episode.startedAt),
            is_new: episode.isNew,
            reopened: episode.reopened,
          },
        ],
  );
  if (rows.length === 0) return;
  await room.tx.run(
    sql`
    with r as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, conversation_id uuid, number integer, status text, assignee_id uuid, started_at timestamptz, is_new boolean, reopened boolean)
    ), changed as (
      update episode e set status = r.status, resolved_at = case when r.reopened then null else e.resolved_at end, reopened_count = e.reopened_count + case when r.reopened then 1 else 0 end
      from r where not r.is_new and e.workspace_id = ${room.workspaceId}::uuid and e.id = r.id and (r.reopened or e.status <> r.status) returning e.id
    )
    insert into episode (workspace_id, id, conversation_id, number, status, assignee_id, handler, started_at)
    select ${room.workspaceId}::uuid, id, conversation_id, number, status, assignee_id, 'people', started_at from r where is_new`,
  );
}

async function saveParticipants(room: Room, threads: readonly Thread[]): Promise<void> {
  const pairs = threads.flatMap((it) => [...it.participants].map((identity) => ({ conversation: it.id, identity })));
  if (pairs.length === 0) return;
  await room.tx.run(
    sql`
    insert into participant (workspace_id, conversation_id, identity_id, joined_at)
    select ${room.workspaceId}::uuid, c, i, ${at(room.now)} from unnest(${pairs.map((it) => it.conversation)}::uuid[], ${pairs.map((it) => it.identity)}::uuid[]) as p (c, i) on conflict do nothing`,
    'prepared',
  );
}
