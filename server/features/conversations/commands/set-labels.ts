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
  },
);
