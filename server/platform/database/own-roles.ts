import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { StartTrouble } from '../errors/index.ts';
import { passwordOf, rolesWith, type Roles } from './roles.ts';

/** The roles of this database, which it names itself: a copy of it on the same server shares them, another desk has its own. */
export async function rolesIn(client: pg.ClientBase): Promise<Roles> {
  const { rows } = await client.query<{ suffix: string }>('select suffix from migrations.roles');
  return rolesWith(rows[0]?.suffix ?? '');
}

/** Makes the roles that are missing, without a password: nobody comes in by them yet. */
export async function ensureRoles(client: pg.Client): Promise<Roles> {
  await client.query('begin');
  await client.query(
    `create table if not exists migrations.roles (one boolean primary key default true check (one), suffix text not null)`,
  );
  await client.query(
    `insert into migrations.roles (suffix) select case when exists (select from migrations.ran) then '' else $1::text end on conflict do nothing`,
    [`_${randomBytes(4).toString('hex')}`],
  );
  const roles = await rolesIn(client);
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any ($1)', [
    Object.values(roles),
  ]);
  const there = new Set(rows.map((row) => row.rolname));
  if (!there.has(roles.owner)) await client.query(`create role ${roles.owner} nologin`);
  for (const role of [roles.app, roles.system]) if (!there.has(role)) await client.query(`create role ${role} login`);
  const { rows: who } = await client.query<{ database: string; member: boolean }>(
    `select current_database() as database, pg_has_role(current_user, '${roles.owner}', 'usage') as member`,
  );
  if (who[0]?.member !== true) await client.query(`grant ${roles.owner} to current_user`);
  await client.query(
    `grant create on database ${client.escapeIdentifier(who[0]?.database ?? 'tertulia')} to ${roles.owner}`,
  );
  await client.query('commit');
  return roles;
}

/**
 * Gives the login roles the passwords that come from this key.
 * @throws StartTrouble when another desk has these roles: its processes would no longer be let in.
 */
export async function setPasswords(client: pg.Client, roles: Roles, key: Uint8Array): Promise<void> {
  const mark = `tertulia ${createHash('sha256').update('whose roles').update(key).digest('hex').slice(0, 16)}`;
  const { rows } = await client.query<{ mark: string | null }>(
    `select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = $1`,
    [roles.app],
  );
  const marked = rows[0]?.mark ?? null;
  if (marked !== null && marked !== mark)
    throw new StartTrouble(
      `The role ${roles.app} of this PostgreSQL server belongs to another desk, and both have it since an earlier version: back this desk up and restore it into an empty database, where it gets roles of its own.`,
    );
  for (const kind of ['app', 'system'] as const) {
    const password = client.escapeLiteral(passwordOf(key, kind));
    // Only the password: what else a role may, not even its maker may repeat without being a superuser.
    await client.query(`alter role ${roles[kind]} password ${password}`);
  }
  if (marked === null) await client.query(`comment on role ${roles.app} is '${mark}'`);
}
