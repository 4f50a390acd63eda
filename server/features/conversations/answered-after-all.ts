import { instantOf, type Instant } from '@tertulia/contract';
import type { Room } from '../../platform/room/index.ts';
import type { StoredMessage } from './rows/message-rows.ts';
import { answered, type Standing } from './standing.ts';
import { conversationForUpdate, saveStanding, standingOf } from './store.ts';

/** It arrived although nobody knew: nobody waits for us any more, unless they have written since or a person decided otherwise. */
export async function answeredAfterAll(room: Room, message: StoredMessage): Promise<void> {
  const it = await conversationForUpdate(room, message.conversation_id, 'conversation.read', null);
  const waitsForThis = it.waitingSince !== null && it.waitingSince === standingBefore(message).since;
  const wroteSince = it.last_inbound_at !== null && it.last_inbound_at > message.sort_at;
  if (!waitsForThis || wroteSince || it.status !== 'open') return;
  const then = message.state_data['then'] === 'resolve' ? 'resolve' : 'stay';
  const after = answered(standingOf(it), message.state_data['then'] === 'pending' ? 'pending' : then);
  await saveStanding(room, it, after, then === 'resolve' ? 'conversation.resolved' : 'conversation.changed');
}

/** Since when its person waited before this answer, as the reply itself wrote it down. */
export function standingBefore(message: StoredMessage): { since: Instant | null; dueAt: Instant | null } {
  const before = message.state_data['before'] as Partial<Standing> | undefined; // written by the reply itself
  const moment = (at: Instant | null | undefined): Instant | null =>
    at === null || at === undefined ? null : instantOf(new Date(at));
  return { since: moment(before?.waitingSince), dueAt: moment(before?.dueAt) };
}
