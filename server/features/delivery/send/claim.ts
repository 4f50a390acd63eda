import { plus } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

/** Long enough for a call of `CALL_MS`; begun anew right before it. */
const LEASE_MS = 30_000;

export type Claimed = {
  readonly workspace_id: string;
  readonly id: string;
  readonly kind: string;
  readonly account_id: string;
  readonly message_id: string | null;
  readonly payload: { readonly target?: string; readonly emoji?: string | null; readonly hidden?: boolean };
  readonly was_sending: boolean;
  /** The mark of this very claim: whoever claims the row after us has another one. */
  readonly claim: string;
};

/** Takes what is due, each row for one lease. */
export async function claim(desk: Desk, most: number): Promise<Claimed[]> {
  const now = desk.clock.now();
  const mark = desk.ids.next();
  const { rows } = await desk.system.query<Omit<Claimed, 'claim'>>(
    'select * from desk.claim_outbox($1, $2, $3::uuid, $4)',
    [at(now), at(plus(now, LEASE_MS)), mark, most],
  );
  return rows.map((row) => ({ ...row, claim: mark }));
}

/**
 * Whether the row is still ours, and then for another lease. A process that stood still for longer than its lease wakes up believing so:
 * what somebody else has taken over meanwhile it may neither call for nor judge.
 */
export async function keepsClaim(
  room: Room,
  it: { readonly outboxId: string; readonly claim: string },
): Promise<boolean> {
  const kept = await room.tx.run(sql`
    update outbox set lease_until = ${at(plus(room.now, LEASE_MS))}
    where workspace_id = ${room.workspaceId}::uuid and id = ${it.outboxId}::uuid and state = 'sending' and leased_by = ${it.claim}::uuid`);
  return kept === 1;
}
