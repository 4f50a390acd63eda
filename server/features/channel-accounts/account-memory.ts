import type { Desk } from '../../desk/index.ts';
import { shortMemory } from '../../platform/short-memory/index.ts';
import type { Endpoint, ReachableAccount } from './reachable-account.ts';

/** Webhooks, doors and sends come in bursts for the same account. Another process sees a change of it this much later. */
const FRESH_MS = 2000;

export const accountsOf = shortMemory<ReachableAccount>(FRESH_MS);
export const endpointsOf = shortMemory<Endpoint | null>(FRESH_MS);

export function forgetAccount(desk: Desk, accountId: string, endpointId: string): void {
  accountsOf(desk).forget(accountId);
  endpointsOf(desk).forget(endpointId);
}
