import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { DatabaseUser } from './database-user.ts';
import type { PostgresFolders } from './folders.ts';
import { ownServer } from './own-server.ts';
import { isStillHeld, PostgresTrouble, troubleFrom } from './postgres-trouble.ts';
import { launchPostmaster } from './postmaster.ts';
import { livePostmaster, removeStalePostmasterFile } from './postmaster-file.ts';
import { connectionIn } from './running-postgres.ts';

export interface Ground {
  folders: PostgresFolders;
  binaries: Binaries;
  user: DatabaseUser | null;
  durable: boolean;
}

export interface OwnedServer {
  /** Holds the claim on the server; its end means that the server went away. */
  owner: pg.Client;
  adopted: boolean;
}

/** How long a server that just died may keep its folder. */
const patienceMs = 5_000;

/** Adopts the server that lives on the folder, else starts one; either way it is ours when this returns. */
export const bringUp = async (ground: Ground): Promise<OwnedServer> => {
  let deadline = Date.now() + patienceMs;
  for (;;) {
    const attempt = await tryOnce(ground);
    if (attempt.state === 'owned') return attempt.server;
    // A server in recovery is alive and will come: its time does not count.
    if (attempt.state === 'recovering') deadline = Date.now() + patienceMs;
    if (Date.now() > deadline) throw attempt.trouble;
    await pause(100);
  }
};

type Attempt = { state: 'owned'; server: OwnedServer } | { state: 'held' | 'recovering'; trouble: PostgresTrouble };

const tryOnce = async ({ folders, binaries, user, durable }: Ground): Promise<Attempt> => {
  const live = livePostmaster(folders.cluster);
  if (!live) {
    removeStalePostmasterFile(folders.cluster);
    const launch = await launchPostmaster(folders, binaries, user, durable);
    if (launch.state === 'ended') {
      const trouble = troubleFrom('Starting the database', folders.cluster, launch.lastWords);
      if (isStillHeld(launch.lastWords)) return { state: 'held', trouble };
      throw trouble;
    }
  }
  try {
    const owner = await ownServer(connectionIn(folders), folders.cluster, live);
    return { state: 'owned', server: { owner, adopted: live !== null } };
  } catch (error) {
    return answerTo(error, folders);
  }
};

const answerTo = (error: unknown, folders: PostgresFolders): Attempt => {
  if (error instanceof PostgresTrouble) throw error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const trouble = troubleFrom('Connecting to the database', folders.cluster, message);
  if (code === '57P03') return { state: /shutting down/.test(message) ? 'held' : 'recovering', trouble };
  if (isPassing(code, message)) return { state: 'held', trouble };
  throw trouble;
};

/** Refused, cut or timed out: what a server says that is about to go or about to come. */
const isPassing = (code: string, message: string): boolean =>
  ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02'].includes(code) ||
  /Connection terminated|timeout/i.test(message);
