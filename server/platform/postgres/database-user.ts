import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, type Stats } from 'node:fs';

/** Whom the server runs as when we are root, since PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  name: string;
  uid: number;
  gid: number;
}

const ownName = 'tertulia';

/** Null: we are an ordinary user, and the server runs as ourselves. */
export const databaseUser = (cluster: string): DatabaseUser | null => {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(cluster) ?? userCalled(ownName) ?? createdUser() ?? userCalled('nobody') ?? nobody;
};

/** A cluster that exists is run by its owner, whatever users were made since. */
const ownerOf = (cluster: string): DatabaseUser | null => {
  const found = seen(cluster);
  if (!found || found.uid === 0) return null;
  const name = users().find((user) => user.uid === found.uid)?.name ?? `user ${found.uid}`;
  return { name, uid: found.uid, gid: found.gid };
};

/** A path that cannot be looked at has no cluster either; whoever makes the folder says what is wrong with it. */
const seen = (path: string): Stats | null => {
  try {
    return statSync(path);
  } catch {
    return null;
  }
};

const createdUser = (): DatabaseUser | null => {
  try {
    execFileSync(
      'useradd',
      ['--system', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', ownName],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    // No useradd, or a system whose users cannot be changed: `nobody` will do, and is named in the log.
    return null;
  }
  return userCalled(ownName);
};

const userCalled = (name: string): DatabaseUser | null => users().find((user) => user.name === name) ?? null;

const users = (): DatabaseUser[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.name !== '' && user.uid > 0);

const nobody: DatabaseUser = { name: 'nobody', uid: 65_534, gid: 65_534 };
