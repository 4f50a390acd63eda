import { plus, type Instant } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { at } from '../../../platform/database/index.ts';
import type { ClaimedRow } from '../read-item.ts';

export const MOST_CLAIMED = 200;
/** Whoever does not say for so long what became of an item is taken for dead. */
export const LEASE_MS = 30_000;

export async function claimRaw(desk: Desk): Promise<readonly ClaimedRow[]> {
  const now = desk.clock.now();
  const { rows } = await desk.system.query<ClaimedRow>('select * from desk.claim_raw($1, $2, $3)', [
    at(now),
    at(plus(now, LEASE_MS)),
    MOST_CLAIMED,
  ]);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Does anything wait that came before this? Its reader may have died of it. */
export async function waitsFromBefore(desk: Desk, then: Instant): Promise<boolean> {
  const { rows } = await desk.system.query<{ waits: boolean }>('select desk.raw_waits_from_before($1) as waits', [
    at(then),
  ]);
  return rows[0]?.waits ?? true;
}
