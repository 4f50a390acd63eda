import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { sealedColumns } from '../../wiring/sealed-columns.ts';
import { openDesk, template, type OpenDesk } from '../../testing/open-desk.ts';
import { asAdmin, createDatabase, dropDatabase } from '../../testing/postgres-for-tests.ts';
import { testKey, testVault } from '../../testing/test-vault.ts';
import { migrate, rolesIn, urlFor } from '../database/index.ts';
import {
  asOwner,
  keepVaultInStep,
  makeVault,
  namedKeys,
  rotateVault,
  signAnew,
  vaultOfDatabase,
  type Keyring,
} from './index.ts';

const newKey = randomBytes(32);
const both: Keyring = { read: () => [newKey, testKey], folder: null };
const accounts = 350;

let desk: OpenDesk;
let folder: string;
beforeEach(async () => {
  desk = await openDesk(inject('adminUrl'), template);
  folder = mkdtempSync(join(tmpdir(), 'tertulia-rotate-'));
  await asAdmin(desk.databaseUrl, (admin) => manyAccounts(admin));
});
afterEach(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const placeOf = (row: string) => ({ table: 'channel_account', column: 'secrets', row });
const never = new AbortController().signal;
const quiet = { told: () => undefined, signal: never };
const idOf = (key: Uint8Array) => makeVault({ keys: [key] }).keyId;

test('everything is brought under the new key, in batches, and nothing that was signed ends', async () => {
  await asAdmin(desk.databaseUrl, async (admin) => {
    const before = await vaultOfDatabase(admin, { read: () => [testKey], folder: null }, sealedColumns);
    const batches: number[] = [];
    const vault = await vaultOfDatabase(admin, both, sealedColumns);
    expect(vault.keyId).toBe(idOf(testKey));
    const told = (table: string, count: number) => void (table === 'channel_account' && batches.push(count));
    const rotated = await rotateVault(admin, vault, sealedColumns, { told, signal: never });
    expect(rotated).toMatchObject({ left: 0, unreadable: [] });
    expect(batches.length).toBeGreaterThan(3);
    expect([...(await names(admin)).keys()]).toEqual([idOf(newKey)]);
    const after = await vaultOfDatabase(admin, { read: () => [newKey], folder: null }, sealedColumns);
    expect(await opened(admin, after)).toBe(accounts);
    expect(after.derive('sign-in')).toEqual(before.derive('sign-in'));
    await expect(vaultOfDatabase(admin, { read: () => [testKey], folder: null }, sealedColumns)).rejects.toThrow(
      /^The vault key is not the one this database was locked with/u,
    );
  });
});

test('broken off in the middle every secret opens, the old key is still needed, and the next time goes on', async () => {
  await asAdmin(desk.databaseUrl, async (admin) => {
    const breaking = new AbortController();
    const told = (table: string) => void (table === 'channel_account' && breaking.abort());
    const vault = await vaultOfDatabase(admin, both, sealedColumns);
    const half = await rotateVault(admin, vault, sealedColumns, { told, signal: breaking.signal });
    expect(half.left).toBeGreaterThan(100);
    expect(await opened(admin, await vaultOfDatabase(admin, both, sealedColumns))).toBe(accounts);
    await expect(vaultOfDatabase(admin, { read: () => [newKey], folder: null }, sealedColumns)).rejects.toThrow(
      new RegExp(`^The vault key ${idOf(testKey)} is not here, and ${half.left} secrets are locked with it`, 'u'),
    );
    const rest = await rotateVault(admin, vault, sealedColumns, quiet);
    expect([rest.left, rest.resealed]).toEqual([0, half.left]);
  });
});

test('kill -9 in the middle of it leaves nothing half, and the program goes on the next time', async () => {
  writeFileSync(join(folder, 'vault.key'), `${testKey.toString('base64')}\n`);
  expect(await vaultCommand('rotate', { TERTULIA_DIE_AT: 'vault.batch:2' })).toMatchObject({ end: 'SIGKILL' });
  await asAdmin(desk.databaseUrl, async (admin) => {
    const named = await names(admin);
    expect(named.get(idOf(testKey))).toBeGreaterThan(0);
    expect(named.size).toBe(2);
  });
  expect(await vaultCommand('rotate')).toMatchObject({ end: 0 });
  const forgotten = await vaultCommand('forget');
  expect(forgotten).toMatchObject({ end: 0, said: `Forgotten: ${idOf(testKey)}.\n` });
  expect((await vaultCommand('keys')).said).toMatch(/^[0-9a-f]{16} {2}\d+ secrets {2}locks what is new\n$/u);
}, 60_000);

test('running processes take the new key up before anything lies under it, and one that lacks it stops the change', async () => {
  const running = makeVault({ keys: [newKey, testKey], sealsWith: makeVault({ keys: [testKey] }).fingerprint });
  const step = (vault = running) => keepVaultInStep({ ...desk.desk, vault, process: desk.desk.ids.next() }, 20);
  const knowing = step();
  const lacking = step(makeVault({ keys: [testKey] }));
  await asAdmin(desk.databaseUrl, async (admin) => {
    const vault = await vaultOfDatabase(admin, both, sealedColumns);
    await until(async () => (await admin.query('select from desk.vault_reader')).rowCount === 2);
    await expect(rotateVault(admin, vault, sealedColumns, { ...quiet, patienceMs: 300 })).rejects.toThrow(
      /^1 running process does not know the new vault key: [^\n]+ Nothing was changed\.$/u,
    );
    expect([...(await names(admin)).keys()]).toEqual([idOf(testKey)]);
    await lacking.stop();
    expect(await rotateVault(admin, vault, sealedColumns, quiet)).toMatchObject({ left: 0 });
    expect(running.keyId).toBe(idOf(newKey));
    await expect(signAnew(admin, vault)).rejects.toThrow(/^Stop the desk first: a process is still signing/u);
    await knowing.stop();
  });
});

test('a secret that somebody is just changing stays as they leave it', async () => {
  await asAdmin(desk.databaseUrl, (person) =>
    asAdmin(desk.databaseUrl, async (admin) => {
      const id = await oneOf(admin);
      const vault = await vaultOfDatabase(admin, both, sealedColumns);
      await person.query('begin');
      await person.query('update desk.channel_account set secrets = $2 where id = $1', [
        id,
        makeVault({ keys: [newKey] }).seal(placeOf(id), Buffer.from('newer')),
      ]);
      const rotating = rotateVault(admin, vault, sealedColumns, quiet);
      const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await until(async () => (await person.query(waits)).rowCount === 1);
      await person.query('commit');
      expect(await rotating).toMatchObject({ left: 0 });
      expect(vault.open(placeOf(id), await secretsOf(admin, id)).toString()).toBe('newer');
    }),
  );
});

test('a secret that no key opens is named, and keeps nothing else from its turn', async () => {
  await asAdmin(desk.databaseUrl, async (admin) => {
    const id = await oneOf(admin);
    await admin.query(
      `update desk.channel_account set secrets = overlay(secrets placing '\\x00000000' from 30) where id = $1`,
      [id],
    );
    const vault = await vaultOfDatabase(admin, both, sealedColumns);
    const rotated = await rotateVault(admin, vault, sealedColumns, quiet);
    expect(rotated).toMatchObject({ left: 1, unreadable: [`channel_account ${id}`] });
  });
});

test('another root ends what was signed and gives the roles other passwords', async () => {
  // Roles of its own: those of the other tests belong to the whole run.
  const name = `anew_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(inject('adminUrl'), name);
  const { roles } = await migrate(url, async (client, about) =>
    (await vaultOfDatabase(client, both, sealedColumns, about)).derive('postgres'),
  );
  await asAdmin(url, async (admin) => {
    const before = await vaultOfDatabase(admin, both, sealedColumns);
    const signature = before.sign('reply token', 'x');
    await signAnew(admin, before);
    const after = await vaultOfDatabase(admin, both, sealedColumns);
    expect(after.signs('reply token', 'x', signature)).toBe(false);
    const comesIn = (key: Buffer) => asAdmin(urlFor(url, roles, 'app', key), async () => true);
    expect(await comesIn(after.derive('postgres'))).toBe(true);
    await expect(comesIn(before.derive('postgres'))).rejects.toThrow(/password authentication failed/u);
  });
  await dropDatabase(inject('adminUrl'), name);
});

test('a start with a wrong key is refused before it changes a password of the running desk', async () => {
  const wrong: Keyring = { read: () => [newKey], folder: null };
  const start = migrate(desk.databaseUrl, async (client) =>
    (await vaultOfDatabase(client, wrong, sealedColumns)).derive('postgres'),
  );
  await expect(start).rejects.toThrow(/^The vault key is not the one this database was locked with/u);
  const roles = await asAdmin(desk.databaseUrl, rolesIn);
  const url = urlFor(desk.databaseUrl, roles, 'app', testVault.derive('postgres'));
  expect(await asAdmin(url, async () => true)).toBe(true);
});

test('every column of bytes is known to the change of keys, or holds no secret of the vault', async () => {
  const columns = await asAdmin(desk.databaseUrl, async (admin) => {
    const { rows } = await admin.query<{ name: string }>(`
      select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'desk'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'bytea'::regtype
        and a.attnum > 0 and not a.attisdropped order by 1`);
    return rows.map(({ name }) => name);
  });
  const hashesAndBytes = /(_hash|sha256|^audit\.seal|^raw_inbox\.body)$/u;
  expect(columns.filter((name) => !hashesAndBytes.test(name))).toEqual(
    [...sealedColumns.map(({ table, column }) => `${table}.${column}`), 'vault_root.sealed'].toSorted(),
  );
});

const names = (admin: pg.Client) => asOwner(admin, () => namedKeys(admin, sealedColumns));

/** How many of the many accounts' secrets open and say what they should. */
async function opened(admin: pg.Client, vault: ReturnType<typeof makeVault>): Promise<number> {
  const { rows } = await admin.query<{ id: string; secrets: Buffer }>(
    `select id, secrets from desk.channel_account where channel = 'many'`,
  );
  return rows.filter(({ id, secrets }) => vault.open(placeOf(id), secrets).toString() === id).length;
}

const oneOf = async (admin: pg.Client): Promise<string> => {
  const { rows } = await admin.query<{ id: string }>(
    `select id from desk.channel_account where channel = 'many' limit 1`,
  );
  return rows[0]?.id ?? '';
};

const secretsOf = async (admin: pg.Client, id: string): Promise<Buffer> => {
  const { rows } = await admin.query<{ secrets: Buffer }>('select secrets from desk.channel_account where id = $1', [
    id,
  ]);
  return rows[0]?.secrets ?? Buffer.alloc(0);
};

async function manyAccounts(admin: pg.Client): Promise<void> {
  const vault = makeVault({ keys: [testKey] });
  const ids = Array.from({ length: accounts }, () => randomUUID());
  await admin.query(
    `insert into desk.channel_account (workspace_id, id, brand_id, endpoint_id, channel, external_id, name, handle, purpose, secrets, created_at)
     select b.workspace_id, n.id, b.id, e.id, 'many', n.id::text, 'x', 'x', 'main', n.secrets, now()
     from unnest($1::uuid[], $2::bytea[]) as n (id, secrets),
       lateral (select * from desk.brand order by id limit 1) b, lateral (select id from desk.channel_endpoint c where c.workspace_id = b.workspace_id limit 1) e`,
    [ids, ids.map((id) => vault.seal(placeOf(id), Buffer.from(id)))],
  );
}

const program = join(import.meta.dirname, '../../../cli/bin/tertulia.js');

/** Runs it to its end: an exit code, or the signal that ended it. */
async function vaultCommand(
  name: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ end: unknown; said: string }> {
  const child = spawn(process.execPath, [program, 'vault', name], {
    env: { PATH: process.env['PATH'], DATABASE_URL: desk.databaseUrl, TERTULIA_DATA: folder, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code, signal] = (await once(child, 'close')) as unknown[];
  return { end: code ?? signal, said };
}

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await new Promise((next) => setTimeout(next, 20));
}
