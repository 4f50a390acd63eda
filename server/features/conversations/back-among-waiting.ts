import type { Room } from '../../platform/room/index.ts';
import { standingBefore } from './answered-after-all.ts';
import type { StoredMessage } from './rows/message-rows.ts';
import { stillWaiting, type Standing } from './standing.ts';
import { conversationForUpdate, saveStanding, standingOf } from './store.ts';

/**
 * Our answer did not arrive, or nobody knows whether it did: its person waits again, since when they waited before it.
 * @param ownerThen whose it is then; whoever's answer was refused goes on owning it
 */
export async function backAmongWaiting(
  room: Room,
  message: StoredMessage,
  ownerThen: (now: Standing) => Promise<string | null> = async (now) => now.assigneeId,
): Promise<void> {
  const it = await conversationForUpdate(room, message.conversation_id, 'conversation.read', null);
  const { since, dueAt } = standingBefore(message);
  const after = stillWaiting(standingOf(it), since, dueAt);
  const assigneeId = await ownerThen(after);
  const event = assigneeId === it.assigneeId ? 'conversation.changed' : 'conversation.assigned';
  await saveStanding(room, it, { ...after, assigneeId }, event);
}
