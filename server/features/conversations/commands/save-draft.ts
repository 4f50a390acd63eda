import { at, sql } from '../../../platform/database/index.ts';
import type { LiveHub } from '../../../platform/live/index.ts';
import { query, quietCommand, type Room } from '../../../platform/room/index.ts';
import { iso } from '../rows/iso.ts';
import { peopleOnly } from '../../access/index.ts';
import { conversationFor, tellOfConversation } from '../store.ts';
import type { Instant } from '@tertulia/contract';

type Draft = { text: string; mode: 'reply' | 'note'; fileIds: readonly string[]; leftOut: readonly string[] };

export const getDraft = query(async (room: Room, id: string) => {
  await conversationFor(room, id, 'conversation.read');
  const row = await room.tx.one(sql<{
    text: string;
    mode: 'reply' | 'note';
    file_ids: string[];
    left_out: string[];
    saved_at: Instant;
  }>`
    select text, mode, file_ids, left_out, saved_at from draft where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${id}::uuid and member_id = ${room.actor.id}::uuid`);
  return row === undefined
    ? { text: '', mode: 'reply' as const, fileIds: [], leftOut: [], savedAt: null }
    : { text: row.text, mode: row.mode, fileIds: row.file_ids, leftOut: row.left_out, savedAt: iso(row.saved_at) };
});

/**
 * An empty draft is no draft; whom one will not write to is a beginning. The list is told only when one begins or goes, the writer's other
 * browsers each time.
 */
export const saveDraft = quietCommand(async (room: Room, id: string, live: LiveHub, draft: Draft) => {
  const { brand_id: brandId, account_id: accountId } = await conversationFor(room, id, 'conversation.work');
  const { type, id: memberId } = room.actor;
  if (type !== 'member' || memberId === null) throw peopleOnly();
  const isEmpty = draft.text.trim() === '' && draft.fileIds.length === 0 && draft.leftOut.length === 0;
  const moved = isEmpty
    ? -(await room.tx.run(
        sql`delete from draft where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${id}::uuid and member_id = ${room.actor.id}::uuid`,
      ))
    : await upsert(room, id, draft);
  if (moved !== 0) {
    await room.tx.run(
      sql`update conversation set draft_count = draft_count + ${moved}, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`,
    );
    await tellOfConversation(room, id, 'conversation.changed');
  }
  const savedAt = isEmpty ? null : iso(room.now);
  room.afterCommit(() =>
    live.tell(room.workspaceId, { kind: 'draft', conversationId: id, brandId, accountId, memberId, savedAt }),
  );
  return { savedAt };
});

async function upsert(room: Room, id: string, draft: Draft): Promise<0 | 1> {
  const row = await room.tx.one(sql<{ is_new: boolean }>`
    insert into draft (workspace_id, conversation_id, member_id, text, mode, file_ids, left_out, saved_at)
    values (${room.workspaceId}::uuid, ${id}::uuid, ${room.actor.id}::uuid, ${draft.text}, ${draft.mode}, array(select id from unnest(${[...draft.fileIds]}::uuid[]) with ordinality as named(id, n)
        where exists (select 1 from file f where f.workspace_id = ${room.workspaceId}::uuid and f.id = named.id) order by n), ${[...draft.leftOut]}::uuid[], ${at(room.now)})
    on conflict (workspace_id, conversation_id, member_id) do update set text = excluded.text, mode = excluded.mode, file_ids = excluded.file_ids, left_out = excluded.left_out, saved_at = excluded.saved_at
    returning (xmax = 0) as is_new`);
  return row?.is_new === true ? 1 : 0;
}
