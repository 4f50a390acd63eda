import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Pool } from '../../../platform/database/index.ts';

/** The system role's pool as better-auth wants it: its own schema, and dates as Date where ours are Instants. */
export function authDatabase(system: Pool): Kysely<Record<string, never>> {
  const dialect = new PostgresDialect({
    pool: {
      connect: async () => {
        const client = await system.connect();
        const query = (text: string, values: readonly unknown[]) =>
          client.query({ text, values: [...values], types: pg.types });
        const asked = { query, release: (broken: boolean) => client.release(broken) };
        return asked as unknown as PostgresPoolClient; // without cursors the driver makes these two calls only
      },
      options: {},
      end: async () => undefined, // the desk closes its pools itself
    },
  });
  return new Kysely<Record<string, never>>({ dialect }).withSchema('auth');
}
