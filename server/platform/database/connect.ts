import pg from 'pg';
import type { Log } from '../log/index.ts';
import { gatheringSocket } from './gathering-socket.ts';
import { limitsOf, silentAfterMs } from './pace.ts';
import { ShortLivedClient, type Patient } from './short-lived-client.ts';
import { readers } from './types.ts';

export type Pool = pg.Pool;

/**
 * A pool whose broken connections are logged and replaced instead of ending the program.
 * @param url postgres://… with the role's own password; a socket folder as `?host=/folder`.
 * @param limits `abandonedAfterMs`: how long a transaction may wait for its next statement. The locks of a process that was suspended in
 * the middle of one, or whose machine is gone without a word, would else stop everybody who needs them. `silentAfterMs`: how long an answer
 * may take before the connection is taken for lost.
 */
export function connect(
  url: string,
  most: number,
  name: string,
  log: Log,
  limits: { readonly abandonedAfterMs?: number; readonly silentAfterMs?: number } = {},
): Pool {
  const more: Patient = { silentAfterMs: limits.silentAfterMs ?? silentAfterMs('work') };
  const pool = new pg.Pool({
    ...more,
    Client: ShortLivedClient,
    connectionString: url,
    max: most,
    types: readers,
    // Queries asked together travel together: what a message costs is mostly ways there and back.
    pipeline: true,
    stream: gatheringSocket,
    application_name: `tertulia ${name}`,
    options: [
      'search_path=desk,public',
      'timezone=UTC',
      `statement_timeout=${limitsOf.work.statementMs}`,
      `lock_timeout=${limitsOf.work.lockMs}`,
      `idle_in_transaction_session_timeout=${limits.abandonedAfterMs ?? 0}`,
    ]
      .map((each) => `-c ${each}`)
      .join(' '),
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
  });
  const lost = (error: Error) => {
    if (pool.ending) return; // let go of on purpose: the server may be quicker to close it than we are
    log.warn({ pool: name, error: error.message }, 'database.connection_lost');
  };
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}
