import { periodic, type Desk } from '../../../desk/index.ts';
import { at, runner, sql } from '../../../platform/database/index.ts';
import { accessToken } from './access-token.ts';

const EVERY_MS = 60_000;
const MOST_AT_ONCE = 100;

/**
 * Renews what is about to end even where nobody asks for it: an account that only listens on an old connection learns within the hour
 * that its access was withdrawn, and a refresh token that ends when unused is used.
 */
export async function renewDueNow(desk: Desk, breathe: () => void): Promise<void> {
  const system = runner(desk.system);
  const now = at(desk.clock.now());
  await system.run(sql`select desk.sweep_authorization_requests(${now})`);
  const due = await system.rows(
    sql<{ workspace_id: string; account_id: string }>`select * from desk.authorizations_due(${now}, ${MOST_AT_ONCE})`,
  );
  for (const { workspace_id: workspaceId, account_id: id } of due) {
    breathe();
    await accessToken(desk, { workspaceId, id }).catch((error: unknown) =>
      desk.log.warn({ accountId: id, error: String(error) }, 'account.authorization_not_renewed'),
    );
  }
}

export const renewDue = periodic('renew-authorizations', EVERY_MS, renewDueNow);
