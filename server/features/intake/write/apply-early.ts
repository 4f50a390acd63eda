import { sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { applyToMessage, type EarlyEvent } from './apply-change.ts';

/** A receipt can be quicker than the answer to our own request: what came for these vendor ids is applied now. */
export async function applyEarly(
  room: Room,
  accountId: string,
  vendorIds: readonly string[],
  messageId: string,
): Promise<void> {
  const early = await room.tx.rows(sql<{ event: EarlyEvent }>`
    delete from early_event where workspace_id = ${room.workspaceId}::uuid and account_id = ${accountId}::uuid and target = any (${[...vendorIds]}::text[]) returning event`);
  for (const { event } of early) await applyToMessage(room, messageId, event);
}
