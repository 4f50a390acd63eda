import type { Pool } from './connect.ts';
import { runner, type Tx } from './run.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * One transaction inside one workspace. The workspace is set in the transaction's first message and ends with it; a plain
 * SET would outlive it on a pooled connection. `seq` is where the workspace's log stood before anything was read.
 */
export async function inWorkspace<T>(
  pool: Pool,
  workspaceId: string,
  work: (tx: Tx, seq: number) => Promise<T>,
): Promise<T> {
  if (!uuid.test(workspaceId)) throw new RangeError('Not a workspace id');
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Three statements in one message answer three results, which the types of pg do not tell.
    const begun: unknown = await client.query(
      `begin; set local app.workspace_id = '${workspaceId}'; select last from workspace_log`,
    );
    const log = Array.isArray(begun) ? (begun[2] as { rows: { last: number }[] }) : undefined; // the third statement's result
    const result = await work(runner(client), log?.rows[0]?.last ?? 0);
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
