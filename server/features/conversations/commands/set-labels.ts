import type { Conversation } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { fullConversation } from '../queries/get-conversation.ts';
import { conversationForUpdate, tellOfConversation } from '../store.ts';

export const setLabels = command(
  'conversation.label',
  async (room: Room, id: string, desk: Desk, labelIds: readonly string[]) => {
    await conversationForUpdate(room, id, 'conversation.work', null);
    return saveLabels(room, desk, id, labelIds);
  },
);

/** For many at once, each of which may have others besides. */
export const changeLabels = command(
  'conversation.label',
  async (room: Room, id: string, desk: Desk, change: { add: readonly string[]; remove: readonly string[] }) => {
    const { labels } = await conversationForUpdate(room, id, 'conversation.work', null);
    const kept = labels.map((label) => label.id).filter((label) => !change.remove.includes(label));
    return saveLabels(room, desk, id, [...kept, ...change.add]);
  },
);

async function saveLabels(room: Room, desk: Desk, id: string, labelIds: readonly string[]): Promise<Conversation> {
  const wanted = [...new Set(labelIds)];
  await room.tx.run(sql`
    delete from conversation_label where workspace_id = ${room.workspaceId}::uuid and conversation_id = ${id}::uuid and label_id <> all (${wanted}::uuid[])`);
  const known = await room.tx.rows(
    sql`select 1 from label where workspace_id = ${room.workspaceId}::uuid and id = any (${wanted}::uuid[])`,
  );
  if (known.length !== wanted.length) throw notFound();
  await room.tx.run(sql`
    insert into conversation_label (workspace_id, conversation_id, label_id)
    select ${room.workspaceId}::uuid, ${id}::uuid, unnest(${wanted}::uuid[]) on conflict do nothing`);
  await room.tx.run(
    sql`update conversation set version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`,
  );
  return fullConversation(room, desk, await tellOfConversation(room, id, 'conversation.labelled'));
}
