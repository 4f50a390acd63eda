export { sql } from 'kysely';
export { connect, type Pool } from './connect.ts';
export { listen, makeNotifier } from './listen.ts';
export { migrate } from './migrate.ts';
export { appRole, ownerRole, passwordOf, systemRole, urlFor } from './roles.ts';
export { runner, type Tx } from './run.ts';
export { inWorkspace } from './transaction.ts';
export { at, atOrNull } from './types.ts';
export type { Query } from './compile.ts';
