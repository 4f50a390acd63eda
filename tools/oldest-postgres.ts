import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installDebianPackages } from './debian-packages.ts';

/** Where Debian puts the oldest PostgreSQL that we promise. */
const programs = '/usr/lib/postgresql/15/bin';
const isThere = (): boolean => existsSync(join(programs, 'postgres'));

/** Whether the oldest PostgreSQL is here, after installing it where that can be done. */
export const setUpOldestPostgres = (): boolean => isThere() || (installDebianPackages(['postgresql-15']) && isThere());

type Ids = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** Runs it on a folder of its own, that is thrown away afterwards: nothing is forced to the disk. */
export const onOldestPostgres = async <T>(use: (adminUrl: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-oldest-'));
  const ids = idsOf();
  if (ids.uid !== undefined) chownSync(folder, ids.uid, ids.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    { ...ids, cwd: folder, stdio: 'ignore' },
  );
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, ...settings], {
    ...ids,
    cwd: folder,
    stdio: 'ignore',
  });
  try {
    await isReady(server, folder);
    return await use(`postgres://postgres@/postgres?host=${folder}`);
  } finally {
    const ended = server.exitCode === null ? once(server, 'exit') : undefined;
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
};

const settings = [
  'listen_addresses=',
  'max_connections=200',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
].flatMap((it) => ['-c', it]);

/** PostgreSQL refuses to run as root: then as the user that its package made. */
const idsOf = (): Ids => {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
};

const isReady = async (server: ChildProcess, folder: string): Promise<void> => {
  const deadline = Date.now() + 60_000;
  while (spawnSync(join(programs, 'pg_isready'), ['-q', '-h', folder]).status !== 0) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error('The oldest PostgreSQL does not start.');
    await pause(100);
  }
};
