import type { Desk } from '../../desk/index.ts';
import { sql } from '../../platform/database/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { answerTo, unknownRecipient, type AnswerTo, type StoredConversation } from '../conversations/index.ts';

/**
 * Whom this answer goes to: everybody who had the last message, or those the writer left in copy.
 * @throws Refusal `message.unknown_recipient`
 */
export async function recipientsFor(
  room: Room,
  desk: Desk,
  it: StoredConversation,
  copies: readonly string[] | undefined,
): Promise<AnswerTo[]> {
  if (copies === undefined) return answerTo(room, desk, it);
  const everybody = await answerTo(room, desk, it, true);
  if (copies.some((id) => !everybody.some((one) => one.identityId === id))) throw unknownRecipient();
  return everybody.filter((one) => one.role === 'to' || copies.includes(one.identityId));
}

export async function saveRecipients(room: Room, messageId: string, recipients: readonly AnswerTo[]): Promise<void> {
  if (recipients.length === 0) return;
  await room.tx.run(sql`
    insert into message_recipient (workspace_id, message_id, identity_id, role, place)
    select ${room.workspaceId}::uuid, ${messageId}::uuid, * from unnest(
      ${recipients.map((one) => one.identityId)}::uuid[], ${recipients.map((one) => one.role)}::text[], ${recipients.map((_, place) => place)}::smallint[])`);
}

/** It went out, but not to all of them. */
export async function noteMissed(
  room: Room,
  messageId: string,
  missed: readonly { readonly value: string; readonly why: string }[],
): Promise<void> {
  if (missed.length === 0) return;
  await room.tx.run(sql`
    update message_recipient r set failure = w.why from identity i, unnest(${missed.map((one) => one.value)}::text[], ${missed.map((one) => one.why)}::text[]) as w (value, why)
    where r.workspace_id = ${room.workspaceId}::uuid and r.message_id = ${messageId}::uuid and i.workspace_id = r.workspace_id and i.id = r.identity_id and i.value = w.value`);
}
