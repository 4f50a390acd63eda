import { instantOf } from '@tertulia/contract';
import type { Room } from '../../platform/room/index.ts';
import {
  conversationForUpdate,
  saveStanding,
  standingOf,
  stillWaiting,
  type Standing,
  type StoredMessage,
} from '../conversations/index.ts';

/**
 * Our answer did not arrive: its person waits again, since when they waited before it.
 * @param ownerThen whose it is then; whoever's answer was refused goes on owning it
 */
export async function backAmongWaiting(
  room: Room,
  message: StoredMessage,
  ownerThen: (now: Standing) => Promise<string | null> = async (now) => now.assigneeId,
): Promise<void> {
  const it = await conversationForUpdate(room, message.conversation_id, 'conversation.read', null);
  const before = message.state_data['before'] as Partial<Standing> | undefined; // written by the reply itself
  const since = before?.waitingSince ?? null;
  const dueAt = before?.dueAt ?? null;
  const after = stillWaiting(
    standingOf(it),
    since === null ? null : instantOf(new Date(since)),
    dueAt === null ? null : instantOf(new Date(dueAt)),
  );
  const assigneeId = await ownerThen(after);
  const event = assigneeId === it.assigneeId ? 'conversation.changed' : 'conversation.assigned';
  await saveStanding(room, it, { ...after, assigneeId }, event);
}
