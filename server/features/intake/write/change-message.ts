import type { ChannelEvent } from '@tertulia/channel-kit';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { tellOfMessage } from '../../conversations/index.ts';
import { clean } from './clean-text.ts';
import { lockThreadOf } from './lock-thread.ts';
import { plainText, storedParts, type Origin } from './parts.ts';

type Change =
  | { kind: 'edited'; event: Extract<ChannelEvent, { kind: 'edited' }>; origin: Origin }
  | { kind: 'deleted' }
  | { kind: 'hidden' }
  | { kind: 'reaction'; emoji: string | null; by: { id: string; name: string } };

/** What the other side did to a message after it was sent. The words before an edit are kept. */
export async function changeMessage(room: Room, messageId: string, change: Change): Promise<void> {
  await lockThreadOf(room, messageId);
  const me = sql`workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid`;
  if (change.kind === 'edited') {
    if (!(await saveEdit(room, messageId, change))) return;
  } else if (change.kind === 'deleted') {
    // Withdrawn by its author: the words go, that there was something stays.
    await room.tx.run(
      sql`update message set parts = '[]', text = '', deleted_at = ${at(room.now)}, version = version + 1 where ${me} and deleted_at is null`,
    );
    // Its files go with the next sweep, unless another message shows them too.
    for (const table of ['message_revision', 'file_use', 'media_wait'])
      await room.tx.run(
        sql`delete from ${sql.ref(table)} where workspace_id = ${room.workspaceId}::uuid and message_id = ${messageId}::uuid`,
      );
  } else if (change.kind === 'hidden') {
    await room.tx.run(
      sql`update message set hidden_at = coalesce(hidden_at, ${at(room.now)}), version = version + 1 where ${me}`,
    );
  } else {
    await saveReaction(room, messageId, change);
    await room.tx.run(sql`update message set version = version + 1 where ${me}`);
  }
  const movesThread = change.kind !== 'reaction' && change.kind !== 'hidden';
  await room.tx.run(sql`
    update conversation set version = version + 1, thread_version = thread_version + ${movesThread ? 1 : 0}
    where workspace_id = ${room.workspaceId}::uuid and id = (select conversation_id from message where ${me})`);
  await tellOfMessage(room, messageId, 'message.changed');
}

/** False when there is nothing to do: vendors bring edits out of order, and after the words were withdrawn. */
async function saveEdit(
  room: Room,
  messageId: string,
  { event, origin }: Extract<Change, { kind: 'edited' }>,
): Promise<boolean> {
  const editedAt = at(event.occurredAt);
  const me = sql`workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid and deleted_at is null and (edited_at is null or edited_at <= ${editedAt})`;
  await room.tx.run(sql`
    insert into message_revision (workspace_id, message_id, version, parts, at) select workspace_id, id, version, parts, ${at(room.now)} from message where ${me} on conflict do nothing`);
  const parts = clean(event.parts);
  const stored = JSON.stringify(storedParts(parts, origin));
  const saved = await room.tx.run(
    sql`update message set parts = ${stored}::jsonb, text = ${plainText(parts)}, edited_at = ${editedAt}, version = version + 1 where ${me}`,
  );
  return saved > 0;
}

async function saveReaction(
  room: Room,
  messageId: string,
  { emoji, by }: Extract<Change, { kind: 'reaction' }>,
): Promise<void> {
  if (emoji === null)
    await room.tx.run(
      sql`delete from reaction where workspace_id = ${room.workspaceId}::uuid and message_id = ${messageId}::uuid and by_id = ${by.id}::uuid`,
    );
  else
    await room.tx.run(sql`
      insert into reaction (workspace_id, message_id, by_id, by_name, ours, emoji, at)
      values (${room.workspaceId}::uuid, ${messageId}::uuid, ${by.id}::uuid, ${by.name}, false, ${clean(emoji)}, ${at(room.now)})
      on conflict (workspace_id, message_id, by_id) do update set emoji = excluded.emoji, at = excluded.at`);
}
