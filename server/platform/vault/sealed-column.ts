import type pg from 'pg';

/** A column that holds sealed secrets. Its table stands in the schema `desk`, and its key is made of uuids. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  readonly key: readonly [string, string];
  /** The column whose value is the row of the secret's place. */
  readonly row: string;
};

/** How many secrets name each key, by the key's id. As the owner of the tables, or in a transaction of a superuser. */
export async function namedKeys(
  client: pg.ClientBase,
  columns: readonly SealedColumn[],
): Promise<ReadonlyMap<string, number>> {
  const { rows: there } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'desk' and c.relname = any ($1)`,
    [[...columns.map(({ table }) => table), 'vault_root']],
  );
  const tables = new Set(there.map(({ name }) => name)); // a database of an earlier version lacks some
  const named = new Map<string, number>();
  for (const { table, column } of [...columns, { table: 'vault_root', column: 'sealed' }]) {
    if (!tables.has(table)) continue;
    const { rows } = await client.query<{ id: string; count: string }>(
      `select encode(substr(${column}, 2, 8), 'hex') as id, count(*) from desk.${table} group by 1`,
    );
    for (const { id, count } of rows) named.set(id, (named.get(id) ?? 0) + Number(count));
  }
  return named;
}
