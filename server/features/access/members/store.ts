import type { Instant } from '@tertulia/contract';
import { at, sql, type Query } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { NewGrant, PublicGrant, PublicMember } from './member.ts';

type MemberRow = {
  id: string;
  name: string;
  email: string;
  state: 'active' | 'suspended';
  joined_at: Instant;
  version: number;
  grants: PublicGrant[];
};

export async function allMembers(room: Room): Promise<PublicMember[]> {
  return readMembers(room, sql`true`);
}

export async function memberById(room: Room, id: string): Promise<PublicMember | undefined> {
  return (await readMembers(room, sql`m.id = ${id}::uuid`))[0];
}

export async function memberOfUser(room: Room, userId: string): Promise<PublicMember | undefined> {
  return (await readMembers(room, sql`m.user_id = ${userId}::uuid`))[0];
}

export async function memberByEmail(room: Room, email: string): Promise<PublicMember | undefined> {
  return (await readMembers(room, sql`lower(m.email) = lower(${email})`))[0];
}

async function readMembers(room: Room, which: Query<unknown>): Promise<PublicMember[]> {
  const rows = await room.tx.rows(sql<MemberRow>`
    select m.id, m.name, m.email, m.state, m.joined_at, m.version, coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'brandId', g.brand_id, 'accountId', g.account_id) order by g.id)
      from member_grant g where g.workspace_id = m.workspace_id and g.member_id = m.id), '[]') as grants
    from member m where m.workspace_id = ${room.workspaceId}::uuid and ${which} order by m.joined_at, m.id`);
  return rows.map(({ joined_at, ...row }) => ({ ...row, joinedAt: new Date(joined_at).toISOString() }));
}

export async function insertMember(
  room: Room,
  it: {
    readonly id: string;
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly locale: string;
  },
): Promise<void> {
  await room.tx.run(sql`
    insert into member (workspace_id, id, user_id, name, email, state, locale, joined_at)
    values (${room.workspaceId}::uuid, ${it.id}::uuid, ${it.userId}::uuid, ${it.name}, ${it.email}, 'active', ${it.locale}, ${at(room.now)})`);
}

export async function insertGrant(room: Room, memberId: string, grant: NewGrant): Promise<PublicGrant> {
  const id = room.newId();
  await room.tx.run(sql`
    insert into member_grant (workspace_id, id, member_id, role, brand_id, account_id)
    values (${room.workspaceId}::uuid, ${id}::uuid, ${memberId}::uuid, ${grant.role}, ${grant.brandId}::uuid, ${grant.accountId}::uuid)`);
  return { id, ...grant };
}

export const deleteGrant = async (room: Room, memberId: string, grantId: string): Promise<boolean> =>
  (await room.tx.run(sql`
    delete from member_grant
    where workspace_id = ${room.workspaceId}::uuid and member_id = ${memberId}::uuid and id = ${grantId}::uuid`)) === 1;

export async function saveState(room: Room, id: string, state: 'active' | 'suspended'): Promise<void> {
  await room.tx.run(sql`
    update member set state = ${state} where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
}

/** Whoever changes members or grants waits here for the one before: two owners cannot remove each other at once. */
export async function lockMembers(room: Room): Promise<void> {
  await room.tx.run(sql`select 1 from workspace where workspace_id = ${room.workspaceId}::uuid for update`);
}

export async function nextVersion(room: Room, id: string): Promise<void> {
  await room.tx.run(sql`
    update member set version = version + 1 where workspace_id = ${room.workspaceId}::uuid and id = ${id}::uuid`);
}

export async function userIdOf(room: Room, memberId: string): Promise<string | undefined> {
  const row = await room.tx.one(sql<{ user_id: string }>`
    select user_id from member where workspace_id = ${room.workspaceId}::uuid and id = ${memberId}::uuid`);
  return row?.user_id;
}
