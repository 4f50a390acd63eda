import type { Message } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { unreachable } from '../../../platform/errors/index.ts';
import { command, query, type CommandCaller, type Room } from '../../../platform/room/index.ts';
import { connectedAccount } from '../../channel-accounts/index.ts';
import { messageOf, messagesById, notUnknown, tellOfMessage } from '../../conversations/index.ts';
import { askVendor, CALL_MS } from '../send/call-channel.ts';
import { outgoingMessage } from '../send/outgoing.ts';
import { recordOutcome } from '../send/record-outcome.ts';
import { sendContext } from '../send/send-context.ts';
import { backAmongWaiting } from '../back-among-waiting.ts';
import { messageForUpdate } from '../store.ts';

export type Settling = 'look-up' | 'resend' | 'mark-sent' | 'skip';

/** A person decides what becomes of a message whose fate is unknown; looking up asks the vendor, outside any transaction. */
export async function settleMessage(desk: Desk, caller: CommandCaller, id: string, how: Settling): Promise<Message> {
  if (how !== 'look-up') return decide(desk, caller, id, how);
  const asked = await beforeLookUp(desk, caller, desk, id);
  const account = await connectedAccount(desk, caller.workspaceId, asked.accountId);
  const found = await askVendor(
    account,
    asked.outgoing,
    asked.probe,
    sendContext(desk, account, AbortSignal.timeout(CALL_MS)),
  );
  if (found.state === 'sent') return decide(desk, caller, id, 'mark-sent', found.vendorId);
  // The vendor says for certain that it never took it: sending it now is sending it once.
  if (found.state === 'absent') return decide(desk, caller, id, 'resend');
  return decide(desk, caller, id, 'leave');
}

const beforeLookUp = query(async (room: Room, desk: Desk, id: string) => {
  const { message } = await messageForUpdate(room, id, 'conversation.reply');
  if (message.state !== 'unknown') throw notUnknown();
  const probe = message.state_data['probe'];
  return {
    accountId: message.account_id,
    probe: typeof probe === 'string' ? probe : null,
    outgoing: await outgoingMessage(room, desk, id),
  };
});

const decide = command(
  'message.settle',
  async (room: Room, id: string, how: Exclude<Settling, 'look-up'> | 'leave', vendorId?: string): Promise<Message> => {
    const { message } = await messageForUpdate(room, id, 'conversation.reply');
    if (message.state !== 'unknown' && !(how === 'skip' && message.state === 'later')) throw notUnknown();
    const row = await room.tx.one(
      sql<{
        id: string;
      }>`select id from outbox where workspace_id = ${room.workspaceId}::uuid and message_id = ${id}::uuid and kind = 'message' for update`,
    );
    if (row === undefined) throw notUnknown();
    const sending = {
      outboxId: row.id,
      kind: 'message',
      messageId: id,
      accountId: message.account_id,
      canLookUp: message.state_data['canLookUp'] === true,
    };
    switch (how) {
      case 'mark-sent':
        await recordOutcome(room, sending, { state: 'sent', vendorId: vendorId ?? `settled ${id}` });
        break;
      case 'resend':
        await room.tx.run(
          sql`update outbox set state = 'queued', due_at = ${at(room.now)}, lease_until = null where workspace_id = ${room.workspaceId}::uuid and id = ${row.id}::uuid`,
        );
        await backToQueue(room, id, message.conversation_id);
        break;
      case 'skip':
        await room.tx.run(
          sql`update outbox set state = 'skipped', settled_at = ${at(room.now)} where workspace_id = ${room.workspaceId}::uuid and id = ${row.id}::uuid`,
        );
        await room.tx.run(sql`
        update message set state = 'failed', state_data = state_data || '{"code": "delivery.skipped", "why": ""}', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
        await room.tx.run(
          sql`update conversation set outbox_stopped = null where workspace_id = ${room.workspaceId}::uuid and id = ${message.conversation_id}::uuid`,
        );
        await backAmongWaiting(room, message);
        await tellOfMessage(room, id, 'message.delivery-changed');
        break;
      case 'leave':
        break;
      default:
        unreachable(how);
    }
    const [after] = await messagesById(room.tx, room.workspaceId, [id]);
    return messageOf(after ?? message);
  },
);

async function backToQueue(room: Room, id: string, conversationId: string): Promise<void> {
  await room.tx.run(sql`
    update message set state = 'queued', state_data = state_data - 'undoUntil', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
  await room.tx.run(
    sql`update conversation set outbox_stopped = null, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${conversationId}::uuid`,
  );
  await tellOfMessage(room, id, 'message.delivery-changed');
}
