import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { channelCannot, messageOf, tellOfMessage } from '../../conversations/index.ts';
import { queueHiding } from '../queue.ts';
import { messageForUpdate } from '../store.ts';

/** Takes what somebody wrote in public out of its sight, or puts it back. Our own copy of the words stays. */
export const hideMessage = command('message.hide', async (room: Room, id: string, desk: Desk, hidden: boolean) => {
  const { message, conversation } = await messageForUpdate(room, id, 'conversation.reply');
  const manifest = desk.channels.get(conversation.channel)?.manifest;
  const target = await room.tx.one(sql<{ vendor_id: string }>`
    select vendor_id from message_vendor_id where workspace_id = ${room.workspaceId}::uuid and message_id = ${id}::uuid limit 1`);
  const isTheirs = message.kind === 'inbound' && message.visibility === 'public' && message.deleted_at === null;
  if (manifest?.actions.hide !== 'yes' || target === undefined || !isTheirs) throw channelCannot({ what: 'hide' });
  if ((message.hidden_at !== null) === hidden) return messageOf(message); // as asked for already
  await room.tx.run(sql`
    update message set hidden_at = ${hidden ? at(room.now) : null}::timestamptz, version = version + 1
    where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
  await queueHiding(room, conversation, id, { target: target.vendor_id, hidden });
  return messageOf(await tellOfMessage(room, id, 'message.changed'));
});
