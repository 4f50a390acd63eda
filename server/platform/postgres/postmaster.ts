import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { port } from './connection.ts';
import type { DatabaseUser } from './database-user.ts';
import type { PostgresFolders } from './folders.ts';
import { readPostmaster } from './postmaster-file.ts';
import { identityOf, minimalEnvironment } from './run-program.ts';

/** Ready, or its last words. */
export type Launch = { state: 'ready' } | { state: 'ended'; lastWords: string };

/** Starts a server and waits until it accepts connections, which after a crash includes its recovery. */
export const launchPostmaster = async (
  folders: PostgresFolders,
  binaries: Binaries,
  user: DatabaseUser | null,
  durable: boolean,
): Promise<Launch> => {
  prepareSocketFolder(folders, user);
  const log = openLog(folders.log);
  const logStart = fstatSync(log).size;
  const child = spawn(binaries.postgres, postgresArguments(folders, durable), {
    ...identityOf(user),
    cwd: '/',
    env: minimalEnvironment,
    // Ctrl-C reaches every process of the terminal's group: the server must end after our own shutdown, not with it.
    detached: true,
    stdio: ['ignore', 'ignore', log],
  });
  closeSync(log);
  child.unref();
  const ended: { error: string | null } = { error: null };
  child.once('error', (error) => (ended.error = error.message));
  child.once('exit', () => (ended.error ??= ''));

  while (ended.error === null) {
    const written = readPostmaster(folders.cluster);
    if (written?.processId === child.pid && written?.isReady) return { state: 'ready' };
    await pause(10);
  }
  return { state: 'ended', lastWords: ended.error + readFileSync(folders.log).subarray(logStart).toString() };
};

const postgresArguments = (folders: PostgresFolders, durable: boolean): string[] => [
  '-D',
  folders.cluster,
  ...Object.entries({
    ...settings,
    port,
    unix_socket_directories: listItem(folders.socket),
    ...(durable ? {} : forgetful),
  }).map(([name, value]) => `--${name}=${value}`),
];

/** The setting takes a list, and a folder's name may contain a comma. */
const listItem = (folder: string): string => `"${folder.replaceAll('"', '""')}"`;

const settings = {
  listen_addresses: '',
  shared_buffers: '128MB',
  max_connections: '100',
  // The tables of the queues turn over thousands of rows a minute: unvacuumed for one, they answer ten times slower.
  autovacuum_naptime: '5s',
  // Statements and the details of their errors contain what people wrote.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** For tests that throw the cluster away. */
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const prepareSocketFolder = (folders: PostgresFolders, user: DatabaseUser | null): void => {
  if (folders.socket === folders.cluster) return;
  mkdirSync(folders.socket, { recursive: true, mode: 0o700 });
  if (user) chownSync(folders.socket, user.uid, user.gid);
};

const logLimitBytes = 4 * 1024 * 1024;

const openLog = (file: string): number => {
  if (existsSync(file) && statSync(file).size > logLimitBytes) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};
