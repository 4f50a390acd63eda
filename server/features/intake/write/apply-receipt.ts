import type { ChannelEvent } from '@tertulia/channel-kit';
import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { answeredAfterAll, backAmongWaiting, messagesById, tellOfMessage } from '../../conversations/index.ts';
import { clean } from './clean-text.ts';
import { lockThreadOf } from './lock-thread.ts';
import { receiptMoves } from './receipt-order.ts';

/** A receipt for something we sent, and for what we sent before it where the vendor means it so. Never backwards. */
export async function applyReceipt(
  room: Room,
  messageId: string,
  event: Extract<ChannelEvent, { kind: 'delivery' }>,
): Promise<void> {
  await lockThreadOf(room, messageId);
  if (event.recipient !== undefined && (await failsOneInCopy(room, messageId, event.recipient, event))) return;
  const moved = await room.tx.rows(sql<{ id: string; state: string }>`
    select m.id, m.state from message m join message t on t.workspace_id = m.workspace_id and t.conversation_id = m.conversation_id
    where t.workspace_id = ${room.workspaceId}::uuid and t.id = ${messageId}::uuid and m.kind = 'outbound'
      and (m.id = t.id or (${event.andBefore === true} and (m.sort_at, m.id) < (t.sort_at, t.id) and m.state in ('sent', 'delivered')))
    order by m.sort_at desc limit 200 for update of m`);
  const data =
    event.state === 'failed' ? clean({ code: event.failure?.code ?? 'failed', why: event.failure?.why ?? '' }) : {};
  for (const it of moved) {
    if (!receiptMoves(it.state, event.state)) continue;
    await room.tx.run(sql`
      update message set state = ${event.state}, state_data = state_data - '{code,why}'::text[] || ${JSON.stringify(data)}::jsonb, version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid`);
    await settleOutbox(room, it.id);
    await room.tx.run(sql`
      update conversation set version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = (select conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = ${it.id}::uuid)`);
    await whoWaitsThen(room, it, event.state);
    await tellOfMessage(room, it.id, 'message.delivery-changed');
  }
}

/** What did not arrive answered nobody; what nobody was sure of did, once the network speaks of it. */
async function whoWaitsThen(room: Room, it: { id: string; state: string }, now: string): Promise<void> {
  const [message] = await messagesById(room.tx, room.workspaceId, [it.id]);
  if (message === undefined) return;
  if (now === 'failed') await backAmongWaiting(room, message);
  else if (it.state === 'unknown') await answeredAfterAll(room, message);
}

/** A receipt answers what we did not know: it went out, so its conversation's outbox goes on. */
async function settleOutbox(room: Room, messageId: string): Promise<void> {
  const settled = await room.tx.run(sql`
    update outbox set state = 'sent', settled_at = now() where workspace_id = ${room.workspaceId}::uuid and message_id = ${messageId}::uuid and kind = 'message' and state = 'unknown'`);
  if (settled > 0)
    await room.tx.run(sql`
      update conversation set outbox_stopped = null where workspace_id = ${room.workspaceId}::uuid and outbox_stopped = 'unknown'
        and id = (select conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid)`);
}

/** A copy that did not arrive is told of that copy: whoever was answered has got theirs. */
async function failsOneInCopy(
  room: Room,
  messageId: string,
  value: string,
  { state, failure }: Extract<ChannelEvent, { kind: 'delivery' }>,
): Promise<boolean> {
  const { why } = clean({ why: state === 'failed' ? (failure?.why ?? '') : '' });
  const inCopy = await room.tx.run(sql`
    update message_recipient r set failure = case when ${state} = 'failed' then ${why} else r.failure end from identity i
    where r.workspace_id = ${room.workspaceId}::uuid and r.message_id = ${messageId}::uuid and r.role = 'copy'
      and i.workspace_id = r.workspace_id and i.id = r.identity_id and i.value = ${clean(value)}`);
  if (inCopy === 0) return false;
  await room.tx.run(
    sql`update message set version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${messageId}::uuid`,
  );
  await tellOfMessage(room, messageId, 'message.delivery-changed');
  return true;
}
