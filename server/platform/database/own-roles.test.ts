import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { asAdmin, createDatabase, dropDatabase } from '../../testing/postgres-for-tests.ts';
import { migrate, urlFor, type Roles } from './index.ts';

const adminUrl = inject('adminUrl');
const databases: string[] = [];
const roles: string[] = [];

afterEach(async () => {
  for (const name of databases.splice(0)) await dropDatabase(adminUrl, name);
  await asAdmin(adminUrl, async (admin) => {
    for (const name of roles.splice(0)) await admin.query(`drop role if exists ${name}`);
  });
});

const database = async (): Promise<string> => {
  const name = `roles_${randomUUID().replaceAll('-', '')}`;
  databases.push(name);
  return createDatabase(adminUrl, name);
};

const workspacesSeenAs = async (url: string): Promise<unknown> =>
  asAdmin(url, async (client) => (await client.query('select workspace_id from desk.workspace')).rows);

const asApp = (url: string, of: Roles, key: Uint8Array): string => urlFor(url, of, 'app', key);

test('two desks on one server have roles of their own, and neither lets the other in', async () => {
  const [a, b] = [await database(), await database()];
  const [keyOfA, keyOfB] = [randomBytes(32), randomBytes(32)];
  const rolesOfA = (await migrate(a, keyOfA)).roles;
  const rolesOfB = (await migrate(b, keyOfB)).roles;
  roles.push(...Object.values(rolesOfA), ...Object.values(rolesOfB));
  expect(await workspacesSeenAs(asApp(a, rolesOfA, keyOfA))).toEqual([]);
  expect(await workspacesSeenAs(asApp(b, rolesOfB, keyOfB))).toEqual([]);
  await expect(workspacesSeenAs(asApp(b, rolesOfA, keyOfA))).rejects.toThrow(/permission denied/u);
  await expect(workspacesSeenAs(asApp(b, rolesOfB, keyOfA))).rejects.toThrow(/password authentication failed/u);
});

test('a later start finds the roles that the first one made', async () => {
  const [url, key] = [await database(), randomBytes(32)];
  const first = await migrate(url, key);
  roles.push(...Object.values(first.roles));
  expect(await migrate(url, key)).toEqual({ ran: [], roles: first.roles });
});

test('what an earlier version made keeps the roles it has; a second desk with them is told so, and locks nobody out', async () => {
  const [a, b] = [await earlier(), await earlier()];
  const [keyOfA, keyOfB] = [randomBytes(32), randomBytes(32)];
  const { roles: shared } = await migrate(a, keyOfA);
  expect(shared.app).toBe('tertulia_app');
  roles.push(...Object.values(shared));
  await expect(migrate(b, keyOfB)).rejects.toThrow(
    /^The role tertulia_app of this PostgreSQL server belongs to another/u,
  );
  expect(await workspacesSeenAs(asApp(a, shared, keyOfA))).toEqual([]);
  await migrate(b, keyOfA); // one key, one password: they have shared them without harm
  expect(await workspacesSeenAs(asApp(b, shared, keyOfA))).toEqual([]);
});

test('an administrator who may make roles and no more is enough', async () => {
  const name = `maker_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(adminUrl, (admin) => admin.query(`create role ${name} login createrole password 'x'`));
  const url = await database();
  await asAdmin(url, (admin) => admin.query(`alter database ${databases.at(-1)} owner to ${name}`));
  const asMaker = url.replace(/\/\/[^@]*@/u, `//${name}:x@`);
  const key = randomBytes(32);
  const { roles: made } = await migrate(asMaker, key);
  expect((await migrate(asMaker, key)).ran).toEqual([]);
  expect(await workspacesSeenAs(asApp(url, made, key))).toEqual([]);
  roles.push(...Object.values(made), name);
});

/** Before databases named their roles: the bare ones. */
async function earlier(): Promise<string> {
  const url = await database();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema migrations;
    create table migrations.ran (name text primary key, sha256 text not null, at timestamptz(3) not null default clock_timestamp());
    create table migrations.roles (one boolean primary key default true check (one), suffix text not null);
    insert into migrations.roles (suffix) values ('')`);
  await client.end();
  return url;
}
