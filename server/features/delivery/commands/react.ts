import { at, sql } from '../../../platform/database/index.ts';
import type { Desk } from '../../../desk/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { channelCannot, messageOf, tellOfMessage } from '../../conversations/index.ts';
import { queueReaction } from '../queue.ts';
import { messageForUpdate } from '../store.ts';

/** The account's own reaction: one per message, as the networks have it. */
export const react = command('message.react', async (room: Room, id: string, desk: Desk, emoji: string | null) => {
  const { message, conversation } = await messageForUpdate(room, id, 'conversation.reply');
  const manifest = desk.channels.get(conversation.channel)?.manifest;
  const target = await room.tx.one(sql<{ vendor_id: string }>`
    select vendor_id from message_vendor_id where workspace_id = ${room.workspaceId}::uuid and message_id = ${id}::uuid limit 1`);
  if (manifest?.actions.react !== 'yes' || target === undefined) throw channelCannot({ what: 'react' });
  if (emoji === null)
    await room.tx.run(
      sql`delete from reaction where workspace_id = ${room.workspaceId}::uuid and message_id = ${id}::uuid and by_id = ${message.account_id}::uuid`,
    );
  else
    await room.tx.run(sql`
      insert into reaction (workspace_id, message_id, by_id, by_name, ours, emoji, at)
      values (${room.workspaceId}::uuid, ${id}::uuid, ${message.account_id}::uuid, ${room.actor.name}, true, ${emoji}, ${at(room.now)})
      on conflict (workspace_id, message_id, by_id) do update set emoji = excluded.emoji, by_name = excluded.by_name, at = excluded.at`);
  await room.tx.run(
    sql`update message set version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`,
  );
  await queueReaction(room, conversation, id, { target: target.vendor_id, emoji });
  return messageOf(await tellOfMessage(room, id, 'message.changed'));
});
