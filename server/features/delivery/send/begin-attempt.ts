import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { tellOfMessage } from '../../conversations/index.ts';
import { keepsClaim } from './claim.ts';
import type { Sending } from './record-outcome.ts';

/** A row that comes back from a process that died with an attempt that never ended: its bytes may have left. Without one nothing has. */
export const mayHaveLeft = async (room: Room, it: Sending): Promise<boolean> =>
  (await room.tx.one(sql`
    select 1 from outbox_attempt where workspace_id = ${room.workspaceId}::uuid and outbox_id = ${it.outboxId}::uuid and ended_at is null`)) !==
  undefined;

/** Recorded as sent, perhaps by a commit of which we never heard: receipts may have come for it since. */
export const isToldAlready = async (room: Room, it: Sending): Promise<boolean> =>
  (await room.tx.one(
    sql`select 1 from outbox where workspace_id = ${room.workspaceId}::uuid and id = ${it.outboxId}::uuid and state = 'sent'`,
  )) !== undefined;

/** Writes down that we are about to call, before we call. */
export async function beginAttempt(room: Room, it: Sending & { readonly claim: string }): Promise<'begun' | 'lost'> {
  if (!(await keepsClaim(room, it))) return 'lost';
  await room.tx.run(sql`
    insert into outbox_attempt (workspace_id, outbox_id, number, started_at)
    select ${room.workspaceId}::uuid, ${it.outboxId}::uuid, coalesce(max(number), 0) + 1, ${at(room.now)}
    from outbox_attempt where workspace_id = ${room.workspaceId}::uuid and outbox_id = ${it.outboxId}::uuid`);
  if (it.messageId !== null && it.kind === 'message') {
    await room.tx.run(
      sql`update message set state = 'sending', version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${it.messageId}::uuid`,
    );
    await room.tx.run(sql`
      update conversation set version = version + 1 where workspace_id = ${room.workspaceId}::uuid
        and id = (select conversation_id from message where workspace_id = ${room.workspaceId}::uuid and id = ${it.messageId}::uuid)`);
    await tellOfMessage(room, it.messageId, 'message.delivery-changed');
  }
  return 'begun';
}
