import type { Message } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { unreachable } from '../../../platform/errors/index.ts';
import { command, query, type CommandCaller, type Room } from '../../../platform/room/index.ts';
import { connectedAccount } from '../../channel-accounts/index.ts';
import { backAmongWaiting, messageOf, messagesById, notUnknown, tellOfMessage } from '../../conversations/index.ts';
import { askVendor, CALL_MS } from '../send/call-channel.ts';
import { outgoingMessage } from '../send/outgoing.ts';
import { recordOutcome } from '../send/record-outcome.ts';
import { sendContext } from '../send/send-context.ts';
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
  if (found.state === 'sent') return decide(desk, caller, id, 'mark-sent', { vendorId: found.vendorId });
  // The vendor says for certain that it never took it: sending it now is sending it once.
  if (found.state === 'absent') return decide(desk, caller, id, 'resend', { afterTries: asked.tries });
  return decide(desk, caller, id, 'leave');
}

const beforeLookUp = query(async (room: Room, desk: Desk, id: string) => {
  const { message } = await messageForUpdate(room, id, 'conversation.reply');
  if (message.state !== 'unknown') throw notUnknown();
  const probe = message.state_data['probe'];
  return {
    accountId: message.account_id,
    tries: await triesOf(room, id),
    probe: typeof probe === 'string' ? probe : null,
    outgoing: await outgoingMessage(room, desk, id),
  };
});

/** What looking up found: its name at the vendor, or after how many tries the vendor was asked. */
type Found = { readonly vendorId?: string; readonly afterTries?: number };

const decide = command(
  'message.settle',
  async (room: Room, id: string, how: Exclude<Settling, 'look-up'> | 'leave', found: Found = {}): Promise<Message> => {
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
    // Asked of an attempt that is no longer the last one: somebody sent it again meanwhile, and nothing is known of that.
    const isOld = found.afterTries !== undefined && found.afterTries !== (await triesOf(room, id));
    const settled = isOld ? 'leave' : how;
    switch (settled) {
      case 'mark-sent':
        await recordOutcome(room, sending, { state: 'sent', vendorId: found.vendorId ?? `settled ${id}` });
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
        unreachable(settled);
    }
    const [after] = await messagesById(room.tx, room.workspaceId, [id]);
    return messageOf(after ?? message);
  },
);

const triesOf = async (room: Room, messageId: string): Promise<number> =>
  (
    await room.tx.one(sql<{ tries: number }>`
      select count(*)::int as tries from outbox_attempt t join outbox o on o.workspace_id = t.workspace_id and o.id = t.outbox_id
      where o.workspace_id = ${room.workspaceId}::uuid and o.message_id = ${messageId}::uuid and o.kind = 'message'`)
  )?.tries ?? 0;

async function backToQueue(room: Room, id: string, conversationId: string): Promise<void> {
  await room.tx.run(sql`
    update message set state = 'queued', state_data = state_data - 'undoUntil', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
  await room.tx.run(
    sql`update conversation set outbox_stopped = null, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${conversationId}::uuid`,
  );
  await tellOfMessage(room, id, 'message.delivery-changed');
}
