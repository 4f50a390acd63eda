import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Files } from '../files/index.ts';
import { BackupTrouble } from './backup-trouble.ts';
import { readContents, tableFile, type BackupContents, type TableContents } from './contents.ts';
import { removeAll, restoreAll } from './copy-files.ts';
import { columnsOf, nameOf, partitionsOf, plainText, proofOf } from './tables.ts';

export interface RestoreParts {
  adminUrl: string;
  files: Files;
  /** The keys at hand. */
  keys: readonly { readonly id: string; readonly fingerprint: string }[];
  from: string;
  /** Brings an empty database to the schema that the named migrations made, and no further. */
  migrate: (upTo: string) => Promise<unknown>;
}

/** Fills an empty database and an empty folder with a backup, all or nothing, and proves every table by its rows. */
export const restoreBackup = async (parts: RestoreParts): Promise<BackupContents> => {
  const contents = await readContents(parts.from);
  assertKeys(contents, parts.keys);
  const client = new pg.Client({ connectionString: parts.adminUrl, application_name: 'tertulia restore' });
  await client.connect();
  try {
    await refuseWeakRole(client);
    await refuseFullPlace(client, parts.files);
    try {
      await parts.migrate(contents.migrations.at(-1)?.name ?? '');
      await compareMigrations(client, contents);
      await client.query('begin');
      await fill(client, contents, parts.from);
      await restoreFiles(parts, contents);
      await client.query('commit');
    } catch (error) {
      await emptyAgain(client, contents);
      throw error;
    }
    return contents;
  } finally {
    await client.end();
  }
};

/** Nothing was there when we came, so that a whole backup can be restored into the same place. */
const emptyAgain = async (client: pg.Client, contents: BackupContents): Promise<void> => {
  await client.query('rollback');
  const schemas = new Set(['migrations', ...contents.tables.map(({ schema }) => schema)]);
  const names = [...schemas].map((schema) => client.escapeIdentifier(schema)).join(', ');
  await client.query(`drop schema if exists ${names} cascade`);
};

const assertKeys = ({ vaultFingerprint, vaultKeys }: BackupContents, keys: RestoreParts['keys']): void => {
  const isHere = (named: string): boolean => keys.some(({ id, fingerprint }) => named === id || named === fingerprint);
  // An earlier version names the one key it had; a desk nobody has come into yet none.
  const missing = (vaultKeys ?? [vaultFingerprint]).find((named) => !isHere(named));
  if (missing !== undefined)
    throw new BackupTrouble(
      `The vault key ${missing.slice(0, 16)} of the saved desk is not here: put its vault.key into the data folder, or set TERTULIA_KEY and TERTULIA_OLD_KEYS. A backup never holds it.`,
    );
};

const restoreFiles = async ({ from, files }: RestoreParts, contents: BackupContents): Promise<void> => {
  try {
    const found = await restoreAll(join(from, 'files'), files);
    if (found.count !== contents.files.count || found.bytes !== contents.files.bytes)
      throw new BackupTrouble(
        `The backup holds ${found.count} files, and should hold ${contents.files.count}: it is not complete.`,
      );
  } catch (error) {
    // It was empty when we came.
    await removeAll(files);
    throw error;
  }
};

/** Known before anything is made: rows are filled in with the triggers asleep. */
const refuseWeakRole = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ role: string; may: boolean }>(
    `select quote_ident(current_user) as role, has_parameter_privilege('session_replication_role', 'set') as may`,
  );
  const it = rows[0];
  if (it?.may === false)
    throw new BackupTrouble(
      `The role ${it.role} may not restore: let a superuser say GRANT SET ON PARAMETER session_replication_role TO ${it.role}.`,
    );
};

const refuseFullPlace = async (client: pg.Client, files: Files): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)' limit 1`);
  if (rows[0])
    throw new BackupTrouble(
      `The database is not empty (it has ${rows[0].name}): a backup is restored into an empty one only.`,
    );
  for await (const { sha256 } of files.all())
    if (sha256 !== null)
      throw new BackupTrouble(`${files.place} is not empty: a backup is restored into an empty place only.`);
};

const compareMigrations = async (client: pg.Client, contents: BackupContents): Promise<void> => {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migrations.ran order by name',
  );
  const different = contents.migrations.find(
    (it, index) => rows[index]?.name !== it.name || rows[index]?.sha256 !== it.sha256,
  );
  if (different)
    throw new BackupTrouble(
      `The backup was made by another Tertulia (its migration ${different.name} is not ours): restore it with that version or a newer one.`,
    );
};

const fill = async (client: pg.Client, contents: BackupContents, from: string): Promise<void> => {
  await client.query(plainText);
  // Rows come in the order of the tables' names: what one row demands of another holds again at the end, or the sums differ.
  await client.query('set local session_replication_role = replica');
  await makePartitions(client, contents);
  const all = contents.tables.map((table) => nameOf(client, table)).join(', ');
  if (all !== '') await client.query(`truncate ${all}`);
  for (const table of contents.tables) await fillTable(client, table, from);
  for (const { schema, name, last } of contents.sequences)
    await client.query('select setval(($1)::regclass, $2)', [nameOf(client, { schema, name }), last]);
};

const fillTable = async (client: pg.Client, table: TableContents, from: string): Promise<void> => {
  const rows = client.query(copyFrom(`copy ${nameOf(client, table)} (${columnsOf(client, table)}) from stdin`));
  const saved = createReadStream(join(from, 'tables', tableFile(table)));
  await pipeline(saved, createGunzip(), rows).catch((error: unknown) => {
    if (!isDamage(error)) throw error;
    throw new BackupTrouble(`The rows of ${table.schema}.${table.name} cannot be read: the backup is damaged.`);
  });
  const proof = await proofOf(client, table);
  if (proof.rows !== table.rows || proof.hash !== table.hash)
    throw new BackupTrouble(
      `The rows of ${table.schema}.${table.name} are not those that were saved: the backup is damaged.`,
    );
};

/** A file that is gone or does not unpack, or rows that PostgreSQL cannot take (SQLSTATE classes 22 and 23). */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ENOENT|Z_\w+|2[23]\w{3})$/.test(String(error.code));

/** The desk makes one for each day or month as time goes on: those of the backup's days, as they were. */
const makePartitions = async (client: pg.Client, contents: BackupContents): Promise<void> => {
  const there = new Set((await partitionsOf(client)).map((it) => `${it.schema}.${it.name}`));
  for (const { schema, name, parent, bound } of contents.partitions) {
    if (there.has(`${schema}.${name}`)) continue;
    const [child, above] = [nameOf(client, { schema, name }), nameOf(client, { schema, name: parent })];
    await client.query(`create table ${child} partition of ${above} ${bound}`);
    await client.query(`alter table ${child} owner to ${client.escapeIdentifier(await ownerOf(client, above))}`);
    if (schema === 'desk') await client.query('call desk.guard_table($1)', [name]);
  }
};

const ownerOf = async (client: pg.Client, table: string): Promise<string> => {
  const { rows } = await client.query<{ owner: string }>(
    'select pg_get_userbyid(relowner) as owner from pg_class where oid = ($1)::regclass',
    [table],
  );
  return rows[0]?.owner ?? 'postgres';
};
