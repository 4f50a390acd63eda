import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, workingFolderOf } from './process-state.ts';

/** What a server writes about itself into its data folder. https://www.postgresql.org/docs/18/storage-file-layout.html */
export interface Postmaster {
  processId: number;
  /** Seconds since 1970. */
  startedAt: number;
  port: number;
  socketFolder: string;
  isReady: boolean;
}

export const readPostmaster = (cluster: string): Postmaster | null => {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const [processId = '', , startedAt = '', port = '', socketFolder = '', , , status = ''] = lines;
  return {
    processId: Number(processId),
    startedAt: Number(startedAt),
    port: Number(port),
    socketFolder,
    isReady: status.startsWith('ready'),
  };
};

/** The server that lives on this folder, if one does. */
export const livePostmaster = (cluster: string): Postmaster | null => {
  const written = readPostmaster(cluster);
  return written && written.processId > 0 && isPostmasterOf(cluster, written.processId) ? written : null;
};

/**
 * After a restart of the machine or the container the number in the file may belong to any other process, and then
 * PostgreSQL refuses to start for ever. Removing the file is safe only when that process surely is not a server on
 * this folder; children that outlived their server are still found by their shared memory.
 */
export const removeStalePostmasterFile = (cluster: string): void => {
  const written = readPostmaster(cluster);
  if (!written || isPostmasterOf(cluster, written.processId)) return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  rmSync(join(written.socketFolder, `.s.PGSQL.${written.port}.lock`), { force: true });
};

/** A server works in its data folder; where the system does not tell, being alive must do. */
const isPostmasterOf = (cluster: string, processId: number): boolean => {
  if (!isAlive(processId)) return false;
  const folder = workingFolderOf(processId);
  return folder === null || folder === realpathSync(cluster);
};
