import type { PoolClient } from 'pg';
import type { Pool } from './connect.ts';
import { settingsOf } from './pace.ts';

/** One transaction that may take its time: what the house does once in a while over everything there is. */
export async function patiently<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin; ${settingsOf('long')}`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed; // the connection is lost: the pool must not hand it out again
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
