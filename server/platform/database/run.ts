import type pg from 'pg';
import { compile, type Query } from './compile.ts';

/** Runs queries on one connection. */
export type Tx = {
  readonly rows: <Row>(query: Query<Row>) => Promise<Row[]>;
  readonly one: <Row>(query: Query<Row>) => Promise<Row | undefined>;
  readonly run: (query: Query<unknown>) => Promise<number>;
};

/** @param client a connection, or a pool where each query may take another. */
export function runner(client: pg.ClientBase | pg.Pool): Tx {
  const ask = async <Row>(query: Query<Row>): Promise<{ rows: Row[]; count: number }> => {
    const { sql, parameters } = compile(query);
    const result = await client.query({ text: sql, values: [...parameters] });
    return { rows: result.rows as Row[], count: result.rowCount ?? 0 }; // Row is what the query's author declares; the tests run each query
  };
  return {
    rows: async (query) => (await ask(query)).rows,
    one: async (query) => (await ask(query)).rows[0],
    run: async (query) => (await ask(query)).count,
  };
}
