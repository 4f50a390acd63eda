import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { withdrawActivities } from '../activity.ts';
import { nothingToUndo } from '../errors.ts';
import { carryDraft } from '../moving/carry-draft.ts';
import type { Moved } from '../moving/moved.ts';
import { fullConversation } from '../queries/get-conversation.ts';
import type { Standing } from '../standing.ts';
import { conversationForUpdate, saveStanding } from '../store.ts';

type UndoneEvent = { before: Standing | null; moved: Moved | null; status: string; assignee: string | null };

/** Takes back a change of state, if nothing has moved the conversation since. */
export const undoChange = command('conversation.undo', async (room: Room, id: string, desk: Desk, eventId: string) => {
  const now = await conversationForUpdate(room, id, 'conversation.work', null);
  const event = await room.tx.one(sql<UndoneEvent>`
    select data -> 'before' as before, data -> 'moved' as moved, data #>> '{conversation,status}' as status, data #>> '{conversation,assignee,id}' as assignee
    from event where workspace_id = ${room.workspaceId}::uuid and id = ${eventId}::uuid and subject_id = ${id}::uuid and type like 'conversation.%'`);
  const untouched = event?.before != null && event.status === now.status && event.assignee === now.assigneeId;
  if (!untouched || event.before === null) throw nothingToUndo();
  if (event.moved !== null) await comeBack(room, id, event.moved);
  const after = await saveStanding(room, now, event.before, 'conversation.undone');
  return fullConversation(room, desk, after);
});

/** What was moved away comes back, as long as nobody has said anything over there. */
async function comeBack(room: Room, id: string, moved: Moved): Promise<void> {
  const there = await conversationForUpdate(room, moved.to, 'conversation.work', null);
  if (there.thread_version !== moved.threadVersion || there.status !== 'open') throw nothingToUndo();
  await withdrawActivities(room, moved.lines);
  await carryDraft(room, there.id, id);
  await saveStanding(room, there, moved.before, 'conversation.undone');
}
