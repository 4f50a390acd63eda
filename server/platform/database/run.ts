import { createHash } from 'node:crypto';
import type pg from 'pg';
import { compile, type Query } from './compile.ts';
import { silentAfterMs, type Pace } from './pace.ts';

/**
 * `prepared`: planned once for each connection instead of each time. Only for what has one sensible plan, as an insertion has: a plan made
 * for any workspace takes each for a small one, and would read a large one whole to find one conversation.
 */
export type Planning = 'each-time' | 'prepared';

/**
 * Runs queries on one connection. Those asked without waiting for each other's answers go out together and are run in the order in
 * which they were asked: `Promise.all` costs one way there and back. One that fails takes those behind it with it.
 */
export type Tx = {
  readonly rows: <Row>(query: Query<Row>, planning?: Planning) => Promise<Row[]>;
  readonly one: <Row>(query: Query<Row>, planning?: Planning) => Promise<Row | undefined>;
  readonly run: (query: Query<unknown>, planning?: Planning) => Promise<number>;
};

/** @param client a connection, or a pool where each query may take another. */
export function runner(client: pg.ClientBase | pg.Pool, pace: Pace = 'work'): Tx {
  const patience = pace === 'long' ? { silentAfterMs: silentAfterMs(pace) } : {};
  const ask = async <Row>(query: Query<Row>, planning?: Planning): Promise<{ rows: Row[]; count: number }> => {
    const { sql: text, parameters } = compile(query);
    const name = planning === 'prepared' ? { name: nameOf(text) } : {};
    try {
      const result = await client.query({ text, values: [...parameters], ...name, ...patience });
      return { rows: result.rows as Row[], count: result.rowCount ?? 0 }; // Row is what the query's author declares; the tests run each query
    } catch (error) {
      if (error instanceof Error) Error.captureStackTrace(error); // who asked, instead of the socket that brought the answer
      throw error;
    }
  };
  return {
    rows: async (query, planning) => (await ask(query, planning)).rows,
    one: async (query, planning) => (await ask(query, planning)).rows[0],
    run: async (query, planning) => (await ask(query, planning)).count,
  };
}

const names = new Map<string, string>();

/** The same text has the same name, so that a connection prepares it once. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}
