import { accessSync, chmodSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folder/index.ts';
import type { DatabaseUser } from './database-user.ts';
import { PostgresTrouble } from './postgres-trouble.ts';
import { barrierFor } from './reach.ts';

/** Makes the data folder ours, and one the user of the database may pass through but not list. */
export const prepareDataFolder = (folder: string, user: DatabaseUser | null): void => {
  try {
    makeFolder(folder, user ? 0o711 : 0o700);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new PostgresTrouble(
      `The data folder ${folder} cannot be used (${codeOf(error)}): choose another one with TERTULIA_DATA.`,
    );
  }
  if (!user) return;
  const found = statSync(folder);
  if (found.uid === 0 && (found.mode & 0o001) === 0) chmodSync(folder, 0o711);
  const barrier = barrierFor(user, dirname(folder)) ?? barrierFor(user, folder);
  if (barrier)
    throw new PostgresTrouble(
      `PostgreSQL does not run as root, and its user ${user.name} cannot enter ${barrier}: choose another data folder with TERTULIA_DATA.`,
    );
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
