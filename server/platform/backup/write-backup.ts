import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Files } from '../files/index.ts';
import { makeFolder } from '../folder/index.ts';
import { namedKeys, type SealedColumn } from '../vault/index.ts';
import { BackupTrouble } from './backup-trouble.ts';
import { contentsFile, tableFile, type BackupContents, type TableContents } from './contents.ts';
import { saveFiles } from './copy-files.ts';
import { columnsOf, nameOf, partitionsOf, plainText, proofOf, sequencesOf, tablesOf, type Table } from './tables.ts';

export interface BackupParts {
  adminUrl: string;
  /** What people sent. */
  files: Files;
  /** Where secrets of the vault lie. */
  sealed: readonly SealedColumn[];
  /** An empty folder, or one that does not exist yet. */
  to: string;
}

/**
 * Every table as it was at one moment, while the desk goes on; then the files, of which that moment's are all still
 * there: a file is written before its row, and swept hours after it.
 */
export const writeBackup = async ({ adminUrl, files, sealed, to }: BackupParts): Promise<BackupContents> => {
  await prepare(to);
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'tertulia backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(plainText);
    const tables: TableContents[] = [];
    for (const table of await tablesOf(client)) tables.push(await writeTable(client, table, to));
    const contents: BackupContents = {
      format: 1,
      madeAt: new Date().toISOString(),
      ...(await aboutVault(client, sealed)),
      ...(await aboutDatabase(client)),
      tables,
      partitions: await partitionsOf(client),
      sequences: await sequencesOf(client),
      files: await saveFiles(files, join(to, 'files')),
    };
    await client.query('commit');
    await writeFile(join(to, `${contentsFile}.unfinished`), `${JSON.stringify(contents, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rename(join(to, `${contentsFile}.unfinished`), join(to, contentsFile));
    return contents;
  } finally {
    await client.end();
  }
};

const prepare = async (to: string): Promise<void> => {
  try {
    makeFolder(to, 0o700);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new BackupTrouble(`${to} cannot be written to (${code}): choose another folder.`);
  }
  if ((await readdir(to)).length > 0)
    throw new BackupTrouble(`${to} is not empty: a backup is written into a folder of its own.`);
  await mkdir(join(to, 'tables'), { mode: 0o700 });
};

const writeTable = async (client: pg.Client, table: Table, to: string): Promise<TableContents> => {
  const rows = client.query(
    copyTo(`copy (select ${columnsOf(client, table)} from ${nameOf(client, table)}) to stdout`),
  );
  await pipeline(
    rows,
    createGzip({ level: 1 }),
    createWriteStream(join(to, 'tables', tableFile(table)), { mode: 0o600, flush: true }),
  );
  return { ...table, ...(await proofOf(client, table)) };
};

const aboutVault = async (
  client: pg.Client,
  sealed: readonly SealedColumn[],
): Promise<Pick<BackupContents, 'vaultFingerprint' | 'vaultKeys'>> => {
  const { rows } = await client.query<{ fingerprint: string }>(
    'select vault_fingerprint as fingerprint from desk.installation',
  );
  return { vaultFingerprint: rows[0]?.fingerprint ?? '', vaultKeys: [...(await namedKeys(client, sealed)).keys()] };
};

const aboutDatabase = async (client: pg.Client): Promise<Pick<BackupContents, 'postgres' | 'migrations'>> => {
  const version = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const ran = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migrations.ran order by name',
  );
  return { postgres: version.rows[0]?.version ?? '', migrations: ran.rows };
};
