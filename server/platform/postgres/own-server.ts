import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { clientFor, deskDatabase, type PostgresConnection } from './connection.ts';
import { PostgresTrouble } from './postgres-trouble.ts';
import type { Postmaster } from './postmaster-file.ts';

/** `tertulia` in ASCII, halved: the lock that says which process owns the server. */
const ownerLock = [0x74_65_72_74, 0x75_6c_69_61] as const;

/**
 * Takes the server for this process. The claim is a lock held by a connection, so that it ends with the process
 * however it ends; a file would outlive a `kill -9`.
 */
export const ownServer = async (
  connection: PostgresConnection,
  cluster: string,
  live: Postmaster | null,
): Promise<pg.Client> => {
  const client = clientFor({ ...connection, database: 'postgres' }, `tertulia ${process.pid}`);
  await client.connect();
  try {
    if (live) await proveItIs(live, cluster, client);
    await lock(client, cluster);
    await createDeskDatabase(client);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
};

/** The one that answers must be the one the file speaks of: same folder, same start. */
const proveItIs = async (live: Postmaster, cluster: string, client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ folder: string; started: number }>(
    `select current_setting('data_directory') as folder, extract(epoch from pg_postmaster_start_time())::float8 as started`,
  );
  const answer = rows[0];
  if (!answer || answer.folder !== cluster || Math.abs(answer.started - live.startedAt) > 5)
    throw new PostgresTrouble(`Another PostgreSQL answers on the socket of ${cluster}: stop it and start again.`);
};

const lock = async (client: pg.Client, cluster: string): Promise<void> => {
  // The lock of a process that was just killed is given back a moment later.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      ...ownerLock,
    ]);
    if (rows[0]?.taken) return;
    await pause(50);
  }
  const { rows } = await client.query<{ owner: string }>(
    `select application_name as owner from pg_stat_activity
      where pid = (select pid from pg_locks where locktype = 'advisory' and classid = $1 and objid = $2 and granted)`,
    [...ownerLock],
  );
  const owner = rows[0]?.owner.replace('tertulia', 'process') ?? 'another process';
  throw new PostgresTrouble(
    `Tertulia already runs on ${cluster.replace(/\/postgres\/cluster$/, '')} (${owner}): stop it first, or choose another folder with TERTULIA_DATA.`,
  );
};

const createDeskDatabase = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [deskDatabase]);
  if (rowCount === 0) await client.query(`create database ${deskDatabase}`);
};
