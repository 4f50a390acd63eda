import { readFileSync } from 'node:fs';
import { adminRole, deskDatabase, port, type PostgresConnection } from './connection.ts';
import { foldersIn, type PostgresFolders } from './folders.ts';
import { livePostmaster } from './postmaster-file.ts';

/** How to reach the server that another process runs on this data folder; null when none runs. */
export const runningPostgres = (dataFolder: string): PostgresConnection | null => {
  const folders = foldersIn(dataFolder);
  return livePostmaster(folders.cluster)?.isReady ? connectionIn(folders) : null;
};

export const connectionIn = (folders: PostgresFolders): PostgresConnection => ({
  host: folders.socket,
  port,
  user: adminRole,
  password: readFileSync(folders.password, 'utf8').trim(),
  database: deskDatabase,
});
