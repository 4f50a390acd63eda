import type { Instant } from '@tertulia/contract';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Thread } from './load-threads.ts';

const iso = (moment: Instant | null): string | null => (moment === null ? null : new Date(moment).toISOString());

/**
 * Writes new and changed conversations, their episodes and who takes part: one statement each, however many. *On conflict* finds what exists by its key
 * alone, so there is nothing to plan.
 */
export async function saveConversations(room: Room, threads: readonly Thread[]): Promise<void> {
  const rows = threads.map((it) => ({
    id: it.id,
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
    insert into conversation as c (workspace_id, id, brand_id, account_id, channel, thread_key, kind, contact_id, identity_id, subject, episode_id, status, set_aside_why, snoozed_until, assignee_id, waiting_since,
      due_at, rank_at, signals, last_message_id, last_inbound_at, last_activity_at, thread_version, created_at)
    select ${room.workspaceId}::uuid, id, brand_id, account_id, channel, thread_key, kind, contact_id, identity_id, subject, episode_id, status, set_aside_why, snoozed_until, assignee_id, waiting_since,
      due_at, rank_at, signals, last_message_id, last_inbound_at, last_activity_at, thread_version, ${at(room.now)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, brand_id uuid, account_id uuid, channel text, thread_key text, kind text, contact_id uuid, identity_id uuid,
        subject text, episode_id uuid, status text, set_aside_why text, snoozed_until timestamptz, assignee_id uuid, waiting_since timestamptz, due_at timestamptz, rank_at timestamptz, signals jsonb,
        last_message_id uuid, last_inbound_at timestamptz, last_activity_at timestamptz, thread_version integer)
    on conflict (workspace_id, id) do update set episode_id = excluded.episode_id, status = excluded.status, set_aside_why = excluded.set_aside_why, snoozed_until = excluded.snoozed_until,
      assignee_id = excluded.assignee_id, waiting_since = excluded.waiting_since, due_at = excluded.due_at, rank_at = excluded.rank_at, signals = excluded.signals, last_message_id = excluded.last_message_id,
      last_inbound_at = excluded.last_inbound_at, last_activity_at = excluded.last_activity_at, thread_version = excluded.thread_version, version = c.version + 1`,
    'prepared',
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
            reopened: episode.reopened ? 1 : 0,
          },
        ],
  );
  if (rows.length === 0) return;
  await room.tx.run(
    sql`
    insert into episode as e (workspace_id, id, conversation_id, number, status, assignee_id, handler, started_at, reopened_count)
    select ${room.workspaceId}::uuid, id, conversation_id, number, status, assignee_id, 'people', started_at, reopened
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, conversation_id uuid, number integer, status text, assignee_id uuid, started_at timestamptz, reopened integer)
    on conflict (workspace_id, id) do update set status = excluded.status, resolved_at = case when excluded.reopened_count > 0 then null else e.resolved_at end,
      reopened_count = e.reopened_count + excluded.reopened_count
    where excluded.reopened_count > 0 or e.status <> excluded.status`,
    'prepared',
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
