import type { Instant, invitation, Role } from '@tertulia/contract';
import type { z } from 'zod';
import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';

export type PublicInvitation = z.input<typeof invitation>;

type InvitationRow = {
  id: string;
  email: string;
  role: Role;
  brand_id: string | null;
  account_id: string | null;
  expires_at: Instant;
};

/** Those that somebody may still accept. */
export async function openInvitations(room: Room): Promise<PublicInvitation[]> {
  const rows = await room.tx.rows(sql<InvitationRow>`
    select id, email, role, brand_id, account_id, expires_at from invitation
    where workspace_id = ${room.workspaceId}::uuid and used_at is null and expires_at > ${at(room.now)} order by id`);
  return rows.map(publicInvitation);
}

export async function insertInvitation(room: Room, it: PublicInvitation, tokenHash: Buffer): Promise<void> {
  await room.tx.run(sql`
    insert into invitation (workspace_id, id, email, role, brand_id, account_id, token_hash, invited_by, expires_at)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.email}, ${it.role}, ${it.brandId}::uuid, ${it.accountId}::uuid, ${tokenHash},
      ${room.actor.id}::uuid, ${new Date(it.expiresAt)})`);
}

/** Once only: whoever comes second with the same link gets nothing. */
export async function useInvitation(room: Room, id: string): Promise<PublicInvitation | undefined> {
  const row = await room.tx.one(sql<InvitationRow>`
    update invitation set used_at = ${at(room.now)}
    where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and used_at is null and expires_at > ${at(room.now)}
    returning id, email, role, brand_id, account_id, expires_at`);
  return row && publicInvitation(row);
}

export const deleteInvitation = async (room: Room, id: string): Promise<boolean> =>
  (await room.tx.run(sql`
    delete from invitation where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid and used_at is null`)) ===
  1;

const publicInvitation = (row: InvitationRow): PublicInvitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  brandId: row.brand_id,
  accountId: row.account_id,
  expiresAt: new Date(row.expires_at).toISOString(),
  url: null,
});
