import pg from 'pg';
import { StartTrouble } from '../platform/errors/index.ts';

const oldest = 150_000;

/** Asks the PostgreSQL of DATABASE_URL whether it will do, so that a wrong address is one sentence and not a failed migration. */
export async function assertOwnDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = error instanceof Error && error.message !== '' ? error.message : code;
    throw new StartTrouble(`The database of DATABASE_URL does not let us in: ${why}.`);
  }
  try {
    const { rows } = await client.query<{ number: number; version: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
    );
    const it = rows[0];
    if (!it || it.number < oldest)
      throw new StartTrouble(
        `Tertulia needs PostgreSQL 15 or newer, and DATABASE_URL is PostgreSQL ${it?.version ?? ''}.`,
      );
    await assertRights(client);
  } finally {
    await client.end();
  }
}

async function assertRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string; database: string; makesRoles: boolean; makesSchemas: boolean }>(
    `select quote_ident(current_user) as role, quote_ident(current_database()) as database, rolsuper or rolcreaterole as "makesRoles",
            has_database_privilege(current_database(), 'create') as "makesSchemas"
       from pg_roles where rolname = current_user`,
  );
  const it = rows[0];
  if (it?.makesRoles === false)
    throw new StartTrouble(
      `The role ${it.role} of DATABASE_URL may not make roles: let a superuser say ALTER ROLE ${it.role} CREATEROLE.`,
    );
  if (it?.makesSchemas === false)
    throw new StartTrouble(
      `The role ${it.role} of DATABASE_URL may make nothing in the database ${it.database}: let a superuser say ALTER DATABASE ${it.database} OWNER TO ${it.role}.`,
    );
}
