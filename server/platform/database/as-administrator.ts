import pg from 'pg';

/** A connection of its own, for what the desk's roles may not. */
export type Administrator = pg.Client;

/** Runs `work` on one connection as the database's administrator. */
export async function asAdministrator<T>(
  adminUrl: string,
  name: string,
  work: (client: Administrator) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: `tertulia ${name}` });
  client.on('error', () => {}); // told by the question that fails
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
