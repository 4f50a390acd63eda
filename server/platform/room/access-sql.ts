import { sql, type Query } from '../database/index.ts';
import type { Access } from './actor.ts';

/** The condition that every list adds: `and ${within(access, 'c')}`. The table named `alias` has brand_id and account_id. */
export function within(access: Access, alias: string): Query<unknown> {
  if (access === 'everything') return sql`true`;
  const table = sql.ref(alias);
  return sql`(${table}.brand_id = any (${[...access.brandIds]}::uuid[]) or ${table}.account_id = any (${[...access.accountIds]}::uuid[]))`;
}
