import type { Settings } from '@tertulia/channel-kit';
import type { Desk } from '../../desk/index.ts';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { accountsOf } from './account-memory.ts';
import { unknownChannel } from './errors.ts';
import type { ReachableAccount } from './reachable-account.ts';
import { openSecrets } from './secrets.ts';

export type ReachableRow = {
  workspace_id: string;
  account_id: string;
  brand_id: string;
  brand_name: string;
  locale: string;
  endpoint_id: string;
  channel: string;
  external_id: string;
  name: string;
  handle: string;
  settings: Settings;
  secrets: Buffer;
  paused: boolean;
};

/**
 * For sending and for listening. What it answers may be two seconds old.
 * @throws Refusal `not_found`; `account.unknown_channel` when this build lacks the account's network
 */
export const connectedAccount = (desk: Desk, workspaceId: string, accountId: string): Promise<ReachableAccount> =>
  accountsOf(desk).recall(accountId, async () => {
    const row = await inWorkspace(desk.app, workspaceId, (tx) =>
      tx.one(sql<ReachableRow>`
        select a.workspace_id, a.id as account_id, a.brand_id, b.name as brand_name, b.locale, a.endpoint_id, a.channel, a.external_id,
          a.name, a.handle, a.settings, a.secrets, a.paused
        from channel_account a join brand b on b.workspace_id = a.workspace_id and b.id = a.brand_id
        where a.workspace_id = ${workspaceId}::uuid and a.id = ${accountId}::uuid`),
    );
    if (row === undefined) throw notFound();
    return reachable(desk, row);
  });

export function reachable(desk: Desk, row: ReachableRow): ReachableAccount {
  const channel = desk.channels.get(row.channel);
  if (channel === undefined) throw unknownChannel({ channel: row.channel });
  return {
    id: row.account_id,
    workspaceId: row.workspace_id,
    brandId: row.brand_id,
    brandName: row.brand_name,
    locale: row.locale,
    endpointId: row.endpoint_id,
    channel,
    externalId: row.external_id,
    name: row.name,
    handle: row.handle,
    settings: { ...row.settings, ...openSecrets(desk.vault, row.account_id, row.secrets) },
    paused: row.paused,
  };
}
