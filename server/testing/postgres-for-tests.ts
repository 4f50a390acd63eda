import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../platform/postgres/index.ts';

/**
 * One cluster for a whole run of tests: real, and thrown away, so nothing is forced to the disk.
 * TEST_DATABASE_URL=postgres://… takes one that runs, as its administrator, such as Debian's own 15, the oldest we promise.
 */
export const startTestPostgres = async (): Promise<{ adminUrl: string; stop(): Promise<void> }> => {
  const other = process.env['TEST_DATABASE_URL'];
  if (other) return { adminUrl: other, stop: async () => {} };
  const dataFolder = mkdtempSync(join(tmpdir(), 'tertulia-test-'));
  const server = await startPostgres({ dataFolder, durable: false, log: () => {} });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};

/** A database of its own, a copy of the template if one is given; returns its address. */
export const createDatabase = async (adminUrl: string, name: string, template = 'template0'): Promise<string> => {
  await tell(adminUrl, `create database "${name}" template "${template}"`);
  return urlWithDatabase(adminUrl, name);
};

export const dropDatabase = (adminUrl: string, name: string): Promise<void> =>
  tell(adminUrl, `drop database if exists "${name}" with (force)`);

const tell = (adminUrl: string, statement: string): Promise<void> =>
  asAdmin(urlWithDatabase(adminUrl, 'postgres'), async (client) => void (await client.query(statement)));

/** One connection, closed again whatever happens on it. */
export const asAdmin = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const urlWithDatabase = (url: string, name: string): string => url.replace(/\/[^/?]*\?/, `/${name}?`);
