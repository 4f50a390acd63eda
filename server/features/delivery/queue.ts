import type { Instant } from '@tertulia/contract';
import { at, sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import type { StoredConversation } from '../conversations/index.ts';

/** Step 9: in the transaction that wrote the message. Sent in order within the conversation, not before `dueAt`. */
export const queueMessage = (
  room: Room,
  it: Pick<StoredConversation, 'id' | 'account_id'>,
  messageId: string,
  dueAt: Instant,
): Promise<number> =>
  room.tx.run(sql`
    insert into outbox (workspace_id, id, kind, account_id, ordering_key, message_id, payload, due_at, created_at)
    values (${room.workspaceId}::uuid, ${room.newId()}::uuid, 'message', ${it.account_id}::uuid, ${it.id}, ${messageId}::uuid, '{}', ${at(dueAt)}, ${at(room.now)})`);

type Place = Pick<StoredConversation, 'id' | 'account_id'>;

/** What changes something at the vendor: a reaction of ours to its item `target`. */
export const queueReaction = (
  room: Room,
  it: Place,
  messageId: string,
  payload: { target: string; emoji: string | null },
): Promise<number> => queueAction(room, it, messageId, 'reaction', payload);

/** The vendor is to show its item `target` to nobody any more, or again. */
export const queueHiding = (
  room: Room,
  it: Place,
  messageId: string,
  payload: { target: string; hidden: boolean },
): Promise<number> => queueAction(room, it, messageId, 'hide', payload);

const queueAction = (
  room: Room,
  it: Place,
  messageId: string,
  kind: 'reaction' | 'hide',
  payload: { target: string },
): Promise<number> =>
  room.tx.run(sql`
    insert into outbox (workspace_id, id, kind, account_id, ordering_key, message_id, payload, due_at, created_at)
    values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${kind}, ${it.account_id}::uuid, ${it.id}, ${messageId}::uuid, ${JSON.stringify(payload)}::jsonb, ${at(room.now)}, ${at(room.now)})`);
