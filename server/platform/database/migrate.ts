import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { StartTrouble } from '../errors/index.ts';
import { asAdministrator } from './as-administrator.ts';
import { ensureRoles, setPasswords } from './own-roles.ts';
import { withRoles, type Roles } from './roles.ts';

/** One number for everybody who migrates this database: they wait for each other. */
const LOCK = 7_311_846_002;

const folder = new URL('../../migrations/', import.meta.url);

export type Migrated = { readonly ran: readonly string[]; readonly roles: Roles };

/** What is asked for once the schema stands, on the administrator's connection: the key of the roles' passwords. */
export type PasswordKey = (client: pg.Client, about: { readonly isNew: boolean }) => Promise<Uint8Array>;

/**
 * Brings the database to the newest schema: roles, extensions, then each SQL file once, in order of its name, each in its own
 * transaction unless it begins with *Outside a transaction*; then the roles get their passwords. Safe to run twice and from several processes at once.
 * @param key null: no passwords yet, for a backup that is about to be filled in.
 * @param upTo the last file to run, for a backup that an earlier version made; without it all of them.
 * @throws Error with one sentence when the database is newer than this program, or a file changed after it ran.
 */
export async function migrate(
  adminUrl: string,
  key: Uint8Array | PasswordKey | null,
  upTo?: string,
): Promise<Migrated> {
  return asAdministrator(adminUrl, 'migrate', async (client) => {
    await takeTurn(client);
    await client.query(`
      create extension if not exists pg_trgm with schema public;
      create extension if not exists unaccent with schema public;
      create schema if not exists migrations;
      create table if not exists migrations.ran (name text primary key, sha256 text not null, at timestamptz(3) not null default clock_timestamp())`);
    const { rowCount } = await client.query('select from migrations.ran limit 1');
    const roles = await ensureRoles(client);
    const ran = await runFiles(client, roles, upTo);
    if (key !== null)
      await setPasswords(client, roles, typeof key === 'function' ? await key(client, { isNew: rowCount === 0 }) : key);
    return { ran, roles };
  });
}

async function runFiles(client: pg.Client, roles: Roles, upTo?: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migrations.ran');
  const known = new Map(rows.map((row) => [row.name, row.sha256]));
  const unknown = [...known.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new StartTrouble(
      `This database was made by a newer Tertulia (it has ${unknown}). Start that version instead.`,
    );

  const ran: string[] = [];
  for (const name of names.filter((it) => upTo === undefined || it <= upTo)) {
    const text = await readFile(new URL(basename(name), folder), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (known.get(name) === sha256) continue;
    if (known.has(name))
      throw new StartTrouble(`The migration ${name} was changed after it had run here. Put the released file back.`);
    try {
      await runFile(client, withRoles(text, roles), roles, () =>
        client.query('insert into migrations.ran (name, sha256) values ($1, $2)', [name, sha256]),
      );
    } catch (error) {
      throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    ran.push(name);
  }
  return ran;
}

async function runFile(client: pg.Client, text: string, roles: Roles, note: () => Promise<unknown>): Promise<void> {
  if (text.startsWith('-- Outside a transaction')) {
    // As the administrator, who is a member of the owner: what stands on a table belongs to its owner all the same.
    for (const statement of text.split(/;$/mu).filter((it) => it.trim() !== '')) await client.query(statement);
    await note();
    return;
  }
  await client.query('begin');
  try {
    await client.query(`set local role ${roles.owner}`);
    await client.query(text);
    await client.query('reset role');
    await note();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Asked for again and again: whoever waits inside a statement holds a snapshot, and an index made beside the work waits for every one of them. */
async function takeTurn(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK]);
    if (rows[0]?.mine === true) return;
    await setTimeout(100);
  }
}
