import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseUser } from './database-user.ts';

/** The first folder on the way to `path`, itself included, that the user may not enter; null when there is none. */
export const barrierFor = (user: DatabaseUser, path: string): string | null => {
  const parent = dirname(path);
  const above = parent === path ? null : barrierFor(user, parent);
  if (above) return above;
  const found = statSync(path, { throwIfNoEntry: false });
  return !found || mayEnter(user, found) ? null : path;
};

const mayEnter = (user: DatabaseUser, folder: { uid: number; gid: number; mode: number }): boolean => {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
};
