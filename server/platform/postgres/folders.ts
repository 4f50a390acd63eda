import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where everything of one server lies below the data folder. */
export interface PostgresFolders {
  /** Appears by one rename, complete. */
  home: string;
  cluster: string;
  password: string;
  log: string;
  /** Where the socket is put. */
  socket: string;
}

export const foldersIn = (dataFolder: string): PostgresFolders => {
  const home = join(dataFolder, 'postgres');
  const cluster = join(home, 'cluster');
  return {
    home,
    cluster,
    password: join(home, 'password'),
    log: join(home, 'log'),
    socket: fitsASocket(cluster) ? cluster : shortFolderFor(cluster),
  };
};

/** The kernel takes 107 bytes for the whole path of a socket (103 on macOS). */
const fitsASocket = (folder: string): boolean => Buffer.byteLength(join(folder, '.s.PGSQL.5432.lock')) <= 103;

const shortFolderFor = (cluster: string): string =>
  join(tmpdir(), `tertulia-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`);
