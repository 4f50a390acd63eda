import { sql } from '../../../platform/database/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { NewGrant } from './member.ts';

/**
 * The grant as it is kept: one limited to an account names the account's brand too, so that its holder sees that brand.
 * @throws Refusal `not_found` for a brand or an account of somebody else's
 */
export async function placedGrant(room: Room, wish: NewGrant): Promise<NewGrant> {
  if (wish.accountId !== null) {
    const row = await room.tx.one(sql<{ brand_id: string }>`
      select brand_id from channel_account where workspace_id = ${room.workspaceId}::uuid and id = ${wish.accountId}::uuid`);
    if (row === undefined || (wish.brandId !== null && wish.brandId !== row.brand_id)) throw notFound();
    return { role: wish.role, brandId: row.brand_id, accountId: wish.accountId };
  }
  if (wish.brandId !== null) {
    const row = await room.tx.one(sql`
      select 1 from brand where workspace_id = ${room.workspaceId}::uuid and id = ${wish.brandId}::uuid`);
    if (row === undefined) throw notFound();
  }
  return { role: wish.role, brandId: wish.brandId, accountId: null };
}
