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

/** Our answer did not arrive: its person waits again, since when they waited before it. */
export async function backAmongWaiting(room: Room, message: StoredMessage): Promise<void> {
  const it = await conversationForUpdate(room, message.conversation_id, 'conversation.read', null);
  const before = message.state_data['before'] as Partial<Standing> | undefined; // written by the reply itself
  const since = before?.waitingSince ?? null;
  const dueAt = before?.dueAt ?? null;
  const after = stillWaiting(
    standingOf(it),
    since === null ? null : instantOf(new Date(since)),
    dueAt === null ? null : instantOf(new Date(dueAt)),
  );
  await saveStanding(room, it, after, 'conversation.changed');
}
