import type { Conversation, EventType, Instant, LeftInPublic } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { sql } from '../../../platform/database/index.ts';
import { command, type Room } from '../../../platform/room/index.ts';
import { alreadyResolved, notResolved, snoozeInPast, unknownMember } from '../errors.ts';
import { fullConversation } from '../queries/get-conversation.ts';
import { leftInPublic } from '../queries/left-in-public.ts';
import { assign, reopen, resolve, setAside, snooze, type Standing } from '../standing.ts';
import { conversationForUpdate, saveStanding } from '../store.ts';
import type { StoredConversation } from '../rows/conversation-rows.ts';

export type Changed = { conversation: Conversation; eventId: string };
type Resolved = Changed & { leftInPublic: LeftInPublic | null };

export const resolveConversation = command(
  'conversation.resolve',
  async (room: Room, id: string, desk: Desk, version: number): Promise<Resolved> => {
    const done = await change(room, desk, id, version, 'conversation.resolved', (before) => {
      if (before.status === 'resolved') throw alreadyResolved();
      return resolve(before);
    });
    return { ...done, leftInPublic: await leftInPublic(room, id) };
  },
);

export const reopenConversation = command(
  'conversation.reopen',
  (room: Room, id: string, desk: Desk, version: number) =>
    change(room, desk, id, version, 'conversation.reopened', (before) => {
      if (before.status === 'open') throw notResolved();
      return reopen(before);
    }),
);

export const snoozeConversation = command(
  'conversation.snooze',
  (room: Room, id: string, desk: Desk, version: number, until: Instant) =>
    change(room, desk, id, version, 'conversation.snoozed', (before) => {
      if (until <= room.now) throw snoozeInPast();
      return snooze(before, until);
    }),
);

export const setConversationAside = command(
  'conversation.set-aside',
  (room: Room, id: string, desk: Desk, version: number, why: 'abuse' | 'spam') =>
    change(room, desk, id, version, 'conversation.set-aside', (before) => setAside(before, why)),
);

export const assignConversation = command(
  'conversation.assign',
  async (room: Room, id: string, desk: Desk, version: number, memberId: string | null) => {
    if (memberId !== null) await requireMember(room, memberId);
    return change(room, desk, id, version, 'conversation.assigned', (before) => assign(before, memberId));
  },
);

async function change(
  room: Room,
  desk: Desk,
  id: string,
  version: number,
  event: EventType,
  rule: (before: StoredConversation) => Standing,
): Promise<Changed> {
  const before = await conversationForUpdate(room, id, 'conversation.work', version);
  const eventId = room.newId();
  const after = await saveStanding(room, before, rule(before), event, eventId);
  return { conversation: await fullConversation(room, desk, after), eventId };
}

async function requireMember(room: Room, memberId: string): Promise<void> {
  const found = await room.tx.one(
    sql`select 1 from member where workspace_id = ${room.workspaceId}::uuid and id = ${memberId}::uuid and state = 'active'`,
  );
  if (found === undefined) throw unknownMember();
}
