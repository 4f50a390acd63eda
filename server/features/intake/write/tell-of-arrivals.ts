import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { conversationsById, messageOf, messagesById, rowOf } from '../../conversations/index.ts';
import { applyToMessage, type EarlyEvent } from './apply-change.ts';
import type { Thread } from './load-threads.ts';
import type { NewMessage } from './new-message.ts';

/** Reads back what the batch made, once, and emits it; then applies what had come too early for these messages. */
export async function tellOfArrivals(
  room: Room,
  threads: readonly Thread[],
  messages: readonly NewMessage[],
): Promise<void> {
  const read = () =>
    Promise.all([
      conversationsById(
        room.tx,
        room.workspaceId,
        threads.map((it) => it.id),
      ),
      messagesById(
        room.tx,
        room.workspaceId,
        messages.map((it) => it.id),
      ),
    ]);
  const [early, asWritten] = await Promise.all([takeEarly(room, messages), read()]);
  for (const { messageId, event } of early) await applyToMessage(room, messageId, event);
  const [rows, storedMessages] = early.length === 0 ? asWritten : await read();
  const conversations = new Map(rows.map((it) => [it.id, it]));
  const stored = new Map(storedMessages.map((it) => [it.id, it]));
  const opened = new Set(threads.filter((it) => it.episode?.isNew === true).map((it) => it.id));
  for (const it of messages) {
    const conversation = conversations.get(it.conversation_id);
    const message = stored.get(it.id);
    if (conversation === undefined || message === undefined) continue; // unreachable: both were written by this transaction
    const row = rowOf(conversation);
    const place = {
      brandId: conversation.brand_id,
      accountId: conversation.account_id,
      by: { type: it.kind === 'inbound' ? 'contact' : 'system', id: it.author_id },
    };
    if (opened.delete(it.conversation_id))
      room.emit({
        type: 'conversation.opened',
        subject: { type: 'conversation', id: conversation.id, version: conversation.version },
        data: { conversation: row },
        ...place,
      });
    room.emit({
      type: 'message.received',
      subject: { type: 'message', id: it.id, version: message.version },
      data: { message: messageOf(message), conversation: row },
      ...place,
    });
  }
}

/** Receipts, edits and reactions that were here before the message they speak of. */
async function takeEarly(
  room: Room,
  messages: readonly NewMessage[],
): Promise<{ messageId: string; event: EarlyEvent }[]> {
  const ids = messages.flatMap((it) =>
    it.vendor_ids.map((vendorId) => ({ accountId: it.account_id, vendorId, messageId: it.id })),
  );
  if (ids.length === 0) return [];
  return room.tx.rows(
    sql<{ messageId: string; event: EarlyEvent }>`
    delete from early_event e using unnest(${ids.map((it) => it.accountId)}::uuid[], ${ids.map((it) => it.vendorId)}::text[], ${ids.map((it) => it.messageId)}::uuid[]) as w (account_id, target, message_id)
    where e.workspace_id = ${room.workspaceId}::uuid and e.account_id = w.account_id and e.target = w.target
    returning w.message_id as "messageId", e.event`,
    'prepared',
  );
}
