import type { PoolClient } from 'pg';
import type { Pool } from './connect.ts';
import type { Query } from './compile.ts';
import { settingsOf, type Pace } from './pace.ts';
import { runner, type Tx } from './run.ts';

/** The last statement of a transaction, and who hears what it answered once the commit has held. */
export type Ending<Row> = { readonly query: Query<Row>; readonly committed: (rows: readonly Row[]) => void };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Statements in one message: the workspace is set as the transaction begins and ends with it. */
const begin = (workspaceId: string, pace: Pace): string =>
  `begin; ${settingsOf(pace)}set local app.workspace_id = '${workspaceId}'`;

/** Where the workspace's log stands before anything else is read. */
const beginAndLook = (workspaceId: string, pace: Pace): string =>
  `${begin(workspaceId, pace)}; select last from workspace_log`;

/** Several statements answer several results, which the types of pg do not tell. */
function lastOf(begun: unknown): number {
  const log = Array.isArray(begun) ? (begun.at(-1) as { rows: { last: number }[] }) : undefined; // the last statement's result
  return log?.rows[0]?.last ?? 0;
}

export type More<Row> = {
  /** Told where the log stood before anything was read. */
  readonly sawLog?: ((seq: number) => void) | undefined;
  /** Its query is the last statement and travels together with the commit. */
  readonly last?: () => Ending<Row> | null;
  /** Who waits for the answer. */
  readonly pace?: Pace | undefined;
};

/**
 * One transaction inside one workspace. The workspace is set in the transaction's first message and ends with it; a plain
 * SET would outlive it on a pooled connection. The first questions of `work` travel together with the beginning.
 */
export async function inWorkspace<T, Row>(
  pool: Pool,
  workspaceId: string,
  work: (tx: Tx) => Promise<T>,
  { sawLog, last, pace = 'work' }: More<Row> = {},
): Promise<T> {
  return onOneConnection(pool, workspaceId, async (client) => {
    const begun =
      sawLog === undefined
        ? client.query(begin(workspaceId, pace))
        : client.query(beginAndLook(workspaceId, pace)).then((said) => sawLog(lastOf(said)));
    begun.catch(() => undefined); // thrown below, once what was asked behind it has failed too
    const { tx, reasonOf } = tellingWhy(runner(client, pace));
    const result = await work(tx).catch(async (error: unknown) => {
      await begun; // without a beginning everything after it failed too: its reason is the one to tell
      throw reasonOf(error);
    });
    await begun;
    const ending = last?.() ?? null;
    // If the last statement fails, the commit behind it rolls back, and its failure is what we throw.
    const [said] = await Promise.all([
      ending === null ? null : tx.rows(ending.query, 'prepared'),
      client.query('commit'),
    ]);
    if (said !== null) ending?.committed(said);
    return result;
  });
}

/** One question inside one workspace, in a transaction of its own: there and back once. */
export const askInWorkspace = <Row>(
  pool: Pool,
  workspaceId: string,
  query: Query<Row>,
): Promise<{ rows: Row[]; seq: number }> =>
  onOneConnection(pool, workspaceId, async (client) => {
    const [seq, rows] = await Promise.all([
      client.query(beginAndLook(workspaceId, 'work')).then(lastOf),
      runner(client).rows(query, 'prepared'),
      client.query('commit'), // rolls back if the question failed
    ]);
    return { rows, seq };
  });

/** What follows a statement that failed fails too, and whoever waits for that may hear of it first: the first failure is the reason. */
function tellingWhy(plain: Tx): { readonly tx: Tx; readonly reasonOf: (error: unknown) => unknown } {
  let first: unknown;
  const noted = <T>(asked: Promise<T>): Promise<T> =>
    asked.catch((error: unknown) => {
      first ??= error;
      throw error;
    });
  return {
    tx: {
      rows: (query, planning) => noted(plain.rows(query, planning)),
      one: (query, planning) => noted(plain.one(query, planning)),
      run: (query, planning) => noted(plain.run(query, planning)),
    },
    reasonOf: (error) => (isOnlyAborted(error) ? (first ?? error) : error),
  };
}

/** `in_failed_sql_transaction` */
const isOnlyAborted = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '25P02';

async function onOneConnection<T>(
  pool: Pool,
  workspaceId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  if (!uuid.test(workspaceId)) throw new RangeError('Not a workspace id');
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed; // the connection is lost: the pool must not hand it out again
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
