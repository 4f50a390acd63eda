import type { Desk } from '../../desk/index.ts';
import { runner, sql } from '../../platform/database/index.ts';
import { endpointsOf } from './account-memory.ts';
import { reachable, type ReachableRow } from './connected-account.ts';
import type { Endpoint } from './reachable-account.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Null when nobody has an endpoint of that id, or this build lacks its network. What it answers may be two seconds old. */
export async function endpointById(desk: Desk, endpointId: string): Promise<Endpoint | null> {
  if (!uuid.test(endpointId)) return null;
  return endpointsOf(desk).recall(endpointId, async () => {
    const rows = await runner(desk.system).rows(sql<Omit<ReachableRow, 'account_id'> & { account_id: string | null }>`
      select workspace_id, account_id, brand_id, brand_name, locale, ${endpointId}::uuid as endpoint_id, channel, external_id, name, handle, settings, secrets, paused
      from desk.endpoint_accounts(${endpointId}::uuid)`);
    const first = rows[0];
    const channel = desk.channels.get(first?.channel ?? '');
    if (first === undefined || channel === undefined) return null;
    return {
      id: endpointId,
      workspaceId: first.workspace_id,
      channel,
      accounts: rows.flatMap((row) =>
        row.account_id === null ? [] : [reachable(desk, { ...row, account_id: row.account_id })],
      ),
    };
  });
}
