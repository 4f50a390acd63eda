/** The real PostgreSQL that comes with Tertulia, under our own life cycle. */
export { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres.ts';
/** The server another process runs on this data folder, if one runs. */
export { runningPostgres } from './running-postgres.ts';
/** How to reach it. */
export { urlOf, type PostgresConnection } from './connection.ts';
/** Why it cannot run, as one sentence for a person. */
export { PostgresTrouble } from './postgres-trouble.ts';
