import type { Cursor, RawItem } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import { at, inWorkspace, sql } from '../../../platform/database/index.ts';
import type { ReachableAccount } from '../reachable-account.ts';

export type Item = Omit<RawItem, 'receivedAt'>;

/** Thrown at a listener whose account somebody else listens to now: it must stop, for its cursor is old. */
export class LeaseLost extends Error {
  constructor() {
    super('another process listens to this account now');
    this.name = 'LeaseLost';
  }
}

/**
 * Items and the place they were read up to, in one transaction: a death before the commit reads them again, one after it never
 * does. Only the holder of the lease moves the cursor.
 */
export async function keepItems(
  desk: Desk,
  account: ReachableAccount,
  by: string,
  items: readonly Item[],
  cursor: Cursor,
): Promise<void> {
  await inWorkspace(desk.app, account.workspaceId, async (tx) => {
    const held = await tx.run(sql`
      update channel_account set cursor = ${cursor}
      where workspace_id = ${account.workspaceId}::uuid and id = ${account.id}::uuid and stream_leased_by = ${by}::uuid`);
    if (held === 0) throw new LeaseLost();
    if (items.length > 0)
      await tx.run(sql`
        insert into raw_inbox (workspace_id, id, endpoint_id, account_id, channel, received_at, headers, body)
        select ${account.workspaceId}::uuid, i.id, ${account.endpointId}::uuid, ${account.id}::uuid, ${account.channel.manifest.id}, ${at(desk.clock.now())}, i.headers, i.body
        from unnest(${items.map(() => desk.ids.next())}::uuid[], ${items.map((it) => JSON.stringify(it.headers))}::jsonb[], ${items.map((it) => Buffer.from(it.body))}::bytea[]) as i (id, headers, body)`);
    desk.mayDie('listen.before-commit');
  });
  desk.mayDie('listen.committed');
}

export async function cursorOf(desk: Desk, account: ReachableAccount): Promise<Cursor | null> {
  const row = await inWorkspace(desk.app, account.workspaceId, (tx) =>
    tx.one(sql<{ cursor: Cursor | null }>`
      select cursor from channel_account where workspace_id = ${account.workspaceId}::uuid and id = ${account.id}::uuid`),
  );
  return row?.cursor ?? null;
}
