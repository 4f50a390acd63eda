import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { nothingToUndo } from '../errors.ts';
import { fullConversation } from '../queries/get-conversation.ts';
import type { Standing } from '../standing.ts';
import { conversationForUpdate, saveStanding } from '../store.ts';

type UndoneEvent = { before: Standing | null; status: string; assignee: string | null; snoozed: string | null };

/** Takes back a change of state, if nothing has moved the conversation since. */
export const undoChange = command('conversation.undo', async (room: Room, id: string, desk: Desk, eventId: string) => {
  const now = await conversationForUpdate(room, id, 'conversation.work', null);
  const event = await room.tx.one(sql<UndoneEvent>`
    select data -> 'before' as before, data #>> '{conversation,status}' as status, data #>> '{conversation,assignee,id}' as assignee, data #>> '{conversation,snoozedUntil}' as snoozed
    from event where workspace_id = ${room.workspaceId}::uuid and id = ${eventId}::uuid and subject_id = ${id}::uuid and type like 'conversation.%'`);
  const untouched = event?.before != null && event.status === now.status && event.assignee === now.assigneeId;
  if (!untouched || event.before === null) throw nothingToUndo();
  const after = await saveStanding(room, now, event.before, 'conversation.undone');
  return fullConversation(room, desk, after);
});
