import { at, sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { backAmongWaiting, messageOf, tellOfMessage, tooLateToUndo } from '../../conversations/index.ts';
import { forgetCount } from '../guard/pass-guard.ts';
import { messageForUpdate } from '../store.ts';
import { ownerAfterUndo } from '../take-over.ts';

/**
 * Takes an answer back before it left. Whoever claims it first, the sender or this, has it. What the conversation's outbox stopped
 * at goes on stopping it, unless it was this very answer.
 */
export const undoSend = command('message.undo', async (room: Room, id: string) => {
  const { message } = await messageForUpdate(room, id, 'conversation.reply');
  const stopped = await room.tx.run(sql`
    update outbox set state = 'undone', settled_at = ${at(room.now)} where workspace_id = ${room.workspaceId}::uuid and message_id = ${id}::uuid and kind = 'message' and state = 'queued'`);
  if (stopped === 0) throw tooLateToUndo();
  await room.tx.run(
    sql`update message set state = 'undone', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`,
  );
  await room.tx.run(sql`
    update conversation c set thread_version = thread_version + 1, outbox_stopped = case when ${message.state} = 'later' then null else outbox_stopped end, last_message_id = (
      select m.id from message m where m.workspace_id = c.workspace_id and m.conversation_id = c.id and m.state <> 'undone' and m.kind <> 'activity' order by m.sort_at desc, m.id desc limit 1)
    where c.workspace_id = ${room.workspaceId}::uuid and c.id = ${message.conversation_id}::uuid`);
  await forgetCount(room, message);
  await backAmongWaiting(room, message, (now) => ownerAfterUndo(room, message, now));
  return messageOf(await tellOfMessage(room, id, 'message.changed'));
});
