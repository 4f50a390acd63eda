import type { Pool } from './connect.ts';

/**
 * Runs `work` unless another process is just doing it: for what must be done once in a while by one of many. The lock ends with
 * its transaction, so that a lost process never keeps it.
 */
export async function asLeader(pool: Pool, name: string, work: () => Promise<void>): Promise<boolean> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_xact_lock(hashtextextended('tertulia ' || $1, 0)) as mine",
      [name],
    );
    const isMine = rows[0]?.mine === true;
    if (isMine) await work();
    return isMine;
  } finally {
    await client.query('rollback').catch((error: Error) => {
      broken = error; // the connection is lost: the pool must not hand it out again
    });
    client.release(broken);
  }
}
