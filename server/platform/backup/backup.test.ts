import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { template } from '../../testing/open-desk.ts';
import { asAdmin, createDatabase, dropDatabase } from '../../testing/postgres-for-tests.ts';
import { testKey, testVault } from '../../testing/test-vault.ts';
import { migrate, rolesIn } from '../database/index.ts';
import { filesInFolder, type Files, type StoredBytes } from '../files/index.ts';
import { sealedColumns } from '../../wiring/sealed-columns.ts';
import { makeVault, rotateVault, vaultOfDatabase } from '../vault/index.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const adminUrl = inject('adminUrl');
const workspace = randomUUID();
const databases: string[] = [];
let folder: string;
let saved: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-backup-'));
  saved = await database(template);
  const { owner } = await asAdmin(saved, rolesIn);
  await run(
    saved,
    `insert into desk.workspace values ('${workspace}', E'Casa «Ñandú»\\t\\\\N 🙏', '2026-11-22 10:00+00');
     create table desk.raw_inbox_old partition of desk.raw_inbox for values from ('2026-01-01') to ('2026-01-02');
     alter table desk.raw_inbox_old owner to ${owner};
     insert into desk.raw_inbox (workspace_id, id, endpoint_id, channel, received_at, headers, body)
       select '${workspace}', gen_random_uuid(), gen_random_uuid(), 'x', at, '{"a": "ñ"}', '\\x00ff10'
         from unnest(array['2026-01-01 05:00+00', '2026-05-05 05:00+00']::timestamptz[]) at, generate_series(1, 500)`,
  );
  await filesInFolder(join(folder, 'files')).keep(workspace, Buffer.from('una foto'));
});

afterEach(async () => {
  for (const name of databases.splice(0)) await dropDatabase(adminUrl, name);
  rmSync(folder, { recursive: true, force: true });
});

test('a restored desk has the same rows, partitions and files', async () => {
  const contents = await backup();
  expect(contents.tables.find((it) => it.name === 'raw_inbox')?.rows).toBe('1000');

  const restored = await database();
  await restore(restored);
  expect(await everyRow(restored)).toEqual(await everyRow(saved));
  expect(await run(restored, 'select count(*)::int as rows from only desk.raw_inbox_old')).toEqual([{ rows: 500 }]);
  const sha256 = createHash('sha256').update('una foto').digest();
  expect(await filesInFolder(join(folder, 'restored')).read(workspace, sha256)).toEqual(Buffer.from('una foto'));
});

test('what is written while a backup runs is not half in it', async () => {
  let writing = true;
  const writer = (async () => {
    while (writing) await run(saved, `insert into desk.workspace values (gen_random_uuid(), 'later', now())`);
  })();
  await backup();
  writing = false;
  await writer;
  await expect(restore(await database())).resolves.toMatchObject({ format: 1 });
});

test('a file that is swept while a backup runs does not end it', async () => {
  const files = filesInFolder(join(folder, 'files'));
  const { sha256 } = await files.keep(workspace, Buffer.from('nadie la usa'));
  const sweptMeanwhile: Files = {
    ...files,
    all: async function* () {
      const listed: StoredBytes[] = [];
      for await (const each of files.all()) listed.push(each);
      await files.remove(workspace, sha256);
      yield* listed;
    },
  };
  const contents = await writeBackup({
    adminUrl: saved,
    files: sweptMeanwhile,
    sealed: sealedColumns,
    to: join(folder, 'backup'),
  });
  expect(contents.files.count).toBe(1);
  await expect(restore(await database())).resolves.toMatchObject({ format: 1 });
});

test('a database or a folder that holds anything is not restored into', async () => {
  await backup();
  await expect(restore(await database(template))).rejects.toThrow(/^The database is not empty \(it has \w+\.\w+\)/);
  await expect(restore(await database(), join(folder, 'files'))).rejects.toThrow(/files is not empty/);
  expect(existsSync(join(folder, 'files'))).toBe(true);
});

test('a role that may not restore is told so in one sentence, before anything is made', async () => {
  await backup();
  const role = `weak_${randomUUID().replaceAll('-', '')}`;
  const target = await database();
  await run(adminUrl, `create role ${role} login createrole password 'x'`);
  await run(adminUrl, `alter database ${databases.at(-1)} owner to ${role}`);
  await expect(restore(target.replace(/\/\/[^@]*@/u, `//${role}:x@`))).rejects.toThrow(
    `The role ${role} may not restore: let a superuser say GRANT SET ON PARAMETER session_replication_role TO ${role}.`,
  );
  expect(await run(target, `select from pg_namespace where nspname in ('desk', 'migrations')`)).toEqual([]);
  await dropDatabase(adminUrl, databases.pop() ?? '');
  await run(adminUrl, `drop role ${role}`);
});

test('a backup goes into an empty folder only, and a folder that is no backup is told so', async () => {
  await backup();
  await expect(backup()).rejects.toThrow(/is not empty: a backup is written into a folder of its own/);
  rmSync(join(folder, 'backup/backup.json'));
  await expect(restore(await database())).rejects.toThrow(/holds no complete backup/);
});

test('a changed row, a missing file and another vault key are noticed, and nothing stays behind', async () => {
  await backup();
  const target = await database();
  await expect(restore(target, undefined, makeVault({ keys: [Buffer.alloc(32, 8)] }).keys())).rejects.toThrow(
    /^The vault key [0-9a-f]{16} of the saved desk is not here/,
  );

  const table = join(folder, 'backup/tables/desk.workspace.copy.gz');
  const whole = readFileSync(table);
  writeFileSync(table, gzipSync(gunzipSync(whole).toString().replace('Casa', 'Cosa')));
  await expect(restore(target)).rejects.toThrow(/^The rows of desk.workspace are not those that were saved/);
  expect(await tablesOf(target)).toEqual([]);

  writeFileSync(table, whole);
  rmSync(join(folder, 'backup/files'), { recursive: true });
  await expect(restore(await database())).rejects.toThrow(/^The backup holds 0 files, and should hold 1/);
  expect(existsSync(join(folder, 'restored'))).toBe(false);
});

test('a damaged backup is told in one sentence, and a whole one is restored into the same place', async () => {
  await backup();
  const target = await database();
  const list = join(folder, 'backup/backup.json');
  const table = join(folder, 'backup/tables/desk.workspace.copy.gz');
  const [listed, whole] = [readFileSync(list), readFileSync(table)];
  const garbled = Buffer.from(whole).fill(0xff, 12, 24);
  const unreadable = /^The rows of desk.workspace cannot be read: the backup is damaged/;
  for (const damage of [garbled, whole.subarray(0, 20), gzipSync('one column\n')]) {
    writeFileSync(table, damage);
    await expect(restore(target)).rejects.toThrow(unreadable);
  }
  rmSync(table);
  await expect(restore(target)).rejects.toThrow(unreadable);
  writeFileSync(list, '{');
  await expect(restore(target)).rejects.toThrow(/was written by a Tertulia this one does not understand/);

  writeFileSync(list, listed);
  writeFileSync(table, whole);
  await restore(target);
  expect(await everyRow(target)).toEqual(await everyRow(saved));
});

test('a backup made while the vault key is being changed asks for both keys, and says which one lacks', async () => {
  const keys = [Buffer.alloc(32, 8), testKey];
  await asAdmin(saved, async (admin) => {
    const vault = await vaultOfDatabase(admin, { read: () => keys, folder: null }, sealedColumns);
    await rotateVault(admin, vault, sealedColumns, { told: () => undefined, signal: AbortSignal.abort() });
  });
  const { vaultKeys } = await backup();
  expect(new Set(vaultKeys)).toEqual(
    new Set(
      makeVault({ keys })
        .keys()
        .map(({ id }) => id),
    ),
  );
  const only = makeVault({ keys: keys.slice(0, 1) }).keys();
  await expect(restore(await database(), undefined, only)).rejects.toThrow(
    `The vault key ${testVault.keyId} of the saved desk is not here`,
  );
  const restored = await database();
  await restore(restored, undefined, makeVault({ keys }).keys());
  const vault = await asAdmin(restored, (admin) =>
    vaultOfDatabase(admin, { read: () => keys, folder: null }, sealedColumns),
  );
  expect(vault.signs('door x', 'text', testVault.sign('door x', 'text'))).toBe(true);
});

test('the vault key and the passwords of roles are in no backup', async () => {
  const { tables } = await backup();
  expect(tables.map((it) => `${it.schema}.${it.name}`)).not.toContain('pg_catalog.pg_authid');
  expect(existsSync(join(folder, 'backup/vault.key'))).toBe(false);
});

const backup = () =>
  writeBackup({
    adminUrl: saved,
    files: filesInFolder(join(folder, 'files')),
    sealed: sealedColumns,
    to: join(folder, 'backup'),
  });

const restore = (into: string, filesFolder = join(folder, 'restored'), keys = testVault.keys()) =>
  restoreBackup({
    adminUrl: into,
    files: filesInFolder(filesFolder),
    keys,
    from: join(folder, 'backup'),
    migrate: (upTo) => migrate(into, null, upTo),
  });

const database = async (from?: string): Promise<string> => {
  const name = `backup_${randomUUID().replaceAll('-', '')}`;
  databases.push(name);
  return createDatabase(adminUrl, name, from);
};

const run = (url: string, statement: string): Promise<unknown[]> =>
  asAdmin(url, async (client) => (await client.query(statement)).rows as unknown[]);

const tablesOf = (url: string): Promise<unknown[]> =>
  run(url, `select from pg_tables where schemaname !~ '^(pg_|information_schema$)'`);

/** Told apart from the sums the backup keeps: every row of every table, in order. */
const everyRow = async (url: string): Promise<unknown> => {
  const tables = await run(
    url,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('desk', 'auth') order by 1`,
  );
  const names = (tables as { name: string }[]).map((it) => it.name); // the query above names its one column so
  return Promise.all(
    names.map(async (name) => [
      name,
      await run(url, `select coalesce(jsonb_agg(t order by t::text), '[]') as rows from ${name} t`),
    ]),
  );
};
