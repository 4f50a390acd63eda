import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { adminRole } from './connection.ts';
import { makeFolder } from '../folder/index.ts';
import type { DatabaseUser } from './database-user.ts';
import type { PostgresFolders } from './folders.ts';
import { PostgresTrouble, troubleFrom } from './postgres-trouble.ts';
import { isAlive } from './process-state.ts';
import { runProgram } from './run-program.ts';

/**
 * Makes the cluster beside its place and moves it there in one rename: a half-made cluster is never taken for one,
 * and of two starts at once one wins.
 */
export const ensureCluster = async (
  folders: PostgresFolders,
  binaries: Binaries,
  user: DatabaseUser | null,
  durable: boolean,
): Promise<void> => {
  if (existsSync(folders.home)) return refuseForeignCluster(folders, binaries);
  sweepAbandoned(folders);

  const beside = `${folders.home}.${process.pid}`;
  try {
    makeFolders(beside, user);
    const password = randomBytes(24).toString('base64url');
    const handedOver = join(beside, 'cluster-password');
    writeFileSync(join(beside, 'password'), password, { mode: 0o600, flush: true });
    writeFileSync(handedOver, password, { mode: 0o600 });
    if (user) chownSync(handedOver, user.uid, user.gid);
    await initialise(join(beside, 'cluster'), handedOver, folders, binaries, user, durable);
    rmSync(handedOver);
    writeFileSync(join(beside, 'version'), binaries.majorVersion);
    land(beside, folders.home);
  } catch (error) {
    if (error instanceof PostgresTrouble) throw error;
    throw troubleFrom('Making the database', dirname(folders.home), String(error));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
};

const makeFolders = (beside: string, user: DatabaseUser | null): void => {
  makeFolder(beside, user ? 0o711 : 0o700);
  mkdirSync(join(beside, 'cluster'), { mode: 0o700 });
  if (user) chownSync(join(beside, 'cluster'), user.uid, user.gid);
};

const initialise = async (
  cluster: string,
  passwordFile: string,
  folders: PostgresFolders,
  binaries: Binaries,
  user: DatabaseUser | null,
  durable: boolean,
): Promise<void> => {
  const result = await runProgram(
    binaries.initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${adminRole}`,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    user,
  );
  if (!result.succeeded) throw troubleFrom('Making the database', dirname(folders.home), result.said);
};

const land = (beside: string, home: string): void => {
  try {
    renameSync(beside, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
};

/** What a start that was killed while making a cluster left behind. */
const sweepAbandoned = (folders: PostgresFolders): void => {
  const prefix = `${basename(folders.home)}.`;
  for (const name of readdirSync(dirname(folders.home))) {
    const processId = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(processId) && !isAlive(processId))
      rmSync(join(dirname(folders.home), name), { recursive: true, force: true });
  }
};

const refuseForeignCluster = (folders: PostgresFolders, binaries: Binaries): void => {
  const owner = statSync(folders.home).uid;
  if (process.getuid && process.getuid() !== 0 && owner !== process.getuid())
    throw new PostgresTrouble(
      `The database in ${folders.home} was made by another user: start as that user, or choose another folder with TERTULIA_DATA.`,
    );
  const made = readFileSync(join(folders.home, 'version'), 'utf8').trim();
  if (made !== binaries.majorVersion)
    throw new PostgresTrouble(
      `The database in ${folders.home} was made by PostgreSQL ${made}, and this is ${binaries.majorVersion}: make a backup with the earlier Tertulia and restore it with this one.`,
    );
};
