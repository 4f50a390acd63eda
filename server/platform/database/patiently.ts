import type { QueryResultRow } from 'pg';
import type { Pool } from './connect.ts';
import { settingsOf, silentAfterMs } from './pace.ts';

/** One statement that may take its time: what the house does once in a while over everything there is. */
export async function patiently<Row extends QueryResultRow>(
  pool: Pool,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin; ${settingsOf('long')}`);
    const asked = { text, values, silentAfterMs: silentAfterMs('long') };
    const { rows } = await client.query<Row>(asked);
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed; // the connection is lost: the pool must not hand it out again
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
