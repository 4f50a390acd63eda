import type { SendContext } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import { inWorkspace, sql } from '../../../platform/database/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { accessTokenOf, type ReachableAccount } from '../../channel-accounts/index.ts';
import { publicFileUrl } from '../../files/index.ts';

/** What a channel may use while it sends for this account. */
export const sendContext = (desk: Desk, account: ReachableAccount, signal: AbortSignal): SendContext => ({
  account,
  http: desk.http,
  mayConnect: desk.mayConnect,
  ...accessTokenOf(desk, account),
  now: desk.clock.now,
  signal,
  log: (event, values) => desk.log.info({ accountId: account.id, ...values }, event),
  readFile: async (fileId) => {
    const row = await inWorkspace(desk.app, account.workspaceId, (tx) =>
      tx.one(
        sql<{
          sha256: Buffer;
        }>`select sha256 from file where workspace_id = ${account.workspaceId}::uuid and id = ${fileId}::uuid`,
      ),
    );
    if (row === undefined) throw notFound();
    return desk.files.read(account.workspaceId, row.sha256);
  },
  publicFileUrl: (fileId) => Promise.resolve(publicFileUrl(desk, account.workspaceId, fileId)),
});
