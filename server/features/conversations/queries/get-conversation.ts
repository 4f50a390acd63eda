import type { Conversation } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { asSeenBy } from '../mentions.ts';
import { answerTo } from '../answer-to.ts';
import { replyWindow } from '../reply-window.ts';
import { iso } from '../rows/iso.ts';
import { rowOf, type StoredConversation } from '../rows/conversation-rows.ts';
import { conversationFor } from '../store.ts';
import type { Instant } from '@tertulia/contract';

type Around = {
  number: number | null;
  started_at: Instant | null;
  handler: 'people' | 'bot' | null;
  participants: { contactId: string; name: string; handle: string }[];
};

export const getConversation = query(async (room: Room, desk: Desk, id: string) =>
  fullConversation(room, desk, await conversationFor(room, id, 'conversation.read')),
);

const aroundOf = (room: Room, it: StoredConversation): Promise<Around | undefined> =>
  room.tx.one(
    sql<Around>`
    select e.number, e.started_at, e.handler, coalesce((
      select jsonb_agg(jsonb_build_object('contactId', i.contact_id, 'name', coalesce(i.name, ''), 'handle', i.handle) order by p.joined_at, p.identity_id)
      from participant p
      cross join lateral (select i.contact_id, i.name, i.handle from identity i where i.workspace_id = p.workspace_id and i.id = p.identity_id offset 0) i
      where p.workspace_id = w.workspace_id and p.conversation_id = w.id), '[]') as participants
    from (values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.episode_id}::uuid)) as w (workspace_id, id, episode_id)
    left join lateral (select e.number, e.started_at, e.handler from episode e where e.workspace_id = w.workspace_id and e.id = w.episode_id offset 0) e on true`,
    'prepared',
  );

/** What the thread and the composer need beyond the row. */
export async function fullConversation(room: Room, desk: Desk, it: StoredConversation): Promise<Conversation> {
  const [around, addressees] = await Promise.all([aroundOf(room, it), answerTo(room, desk, it)]);
  const manifest = desk.channels.get(it.channel)?.manifest;
  const full = {
    ...asSeenBy(rowOf(it), room.actor.id),
    replyWindow:
      manifest === undefined ? { kind: 'closed', then: 'closed' } : replyWindow(manifest, it.last_inbound_at, room.now),
    episode:
      around?.number == null || around.started_at === null
        ? null
        : { number: around.number, startedAt: iso(around.started_at), handler: around.handler ?? 'people' },
    replySurface: it.kind === 'direct' || it.kind === 'group' ? 'direct' : 'public',
    answerTo: addressees.map(({ identity: _inner, ...addressee }) => addressee),
    participants: around?.participants ?? [],
  };
  return full as Conversation; // ids come from uuid columns of their own tables
}
