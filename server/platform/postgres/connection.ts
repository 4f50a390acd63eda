import pg from 'pg';

export interface PostgresConnection {
  /** The folder of the Unix socket: nothing listens on the network. */
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/** Fixed, since the folder of the socket already belongs to one server alone. */
export const port = 5432;
export const adminRole = 'tertulia_admin';
export const deskDatabase = 'tertulia';

/** With a host that every parser of addresses accepts: the folder of the socket, given as a parameter, goes before it. */
export const urlOf = (it: PostgresConnection): string =>
  `postgres://${it.user}:${it.password}@localhost/${it.database}?host=${encodeURIComponent(it.host)}&port=${it.port}`;

/** A dying server is told to whoever listens to `end`; without a listener for `error` it would end the program too. */
export const clientFor = (connection: PostgresConnection, applicationName: string): pg.Client => {
  const client = new pg.Client({ ...connection, application_name: applicationName, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  return client;
};
