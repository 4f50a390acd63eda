import type pg from 'pg';
import type { Partition, TableContents } from './contents.ts';

export type Table = Pick<TableContents, 'schema' | 'name' | 'columns'>;

/** `migrations.ran` is made by the migrations themselves, and compared instead of copied. */
const ours = `n.nspname !~ '^(pg_|information_schema$|migrations$)'`;
/** Names the folder that holds the files of this installation: another one after a restore. */
const ofThisPlace = `c.relname = 'files_home'`;

/** Every table that holds rows of its own or stands for partitions, with the columns that can be written. */
export const tablesOf = async (client: pg.ClientBase): Promise<Table[]> => {
  const { rows } = await client.query<Table>(`
    select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and ${ours} and not ${ofThisPlace} and ${notOfAnExtension}
     group by 1, 2 order by 1, 2`);
  return rows;
};

export const partitionsOf = async (client: pg.ClientBase): Promise<Partition[]> => {
  const { rows } = await client.query<Partition>(`
    select n.nspname as schema, c.relname as name, p.relname as parent, pg_get_expr(c.relpartbound, c.oid) as bound
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_inherits i on i.inhrelid = c.oid
      join pg_class p on p.oid = i.inhparent
     where c.relispartition and c.relkind = 'r' and ${ours}
     order by 1, 2`);
  return rows;
};

export const sequencesOf = async (client: pg.ClientBase): Promise<{ schema: string; name: string; last: string }[]> => {
  const { rows } = await client.query<{ schema: string; name: string; last: string }>(`
    select schemaname as schema, sequencename as name, last_value::text as last
      from pg_sequences s join pg_namespace n on n.nspname = s.schemaname
     where last_value is not null and ${ours}
     order by 1, 2`);
  return rows;
};

/** Alike on every server and in every order of the rows: what makes two copies of a table equal. */
export const proofOf = async (client: pg.ClientBase, table: Table): Promise<{ rows: string; hash: string }> => {
  const { rows } = await client.query<{ rows: string; hash: string }>(
    `select count(*)::text as rows, coalesce(sum(('x' || md5(t::text))::bit(64)::bigint::numeric), 0)::text as hash
       from ${nameOf(client, table)} t`,
  );
  return rows[0] ?? { rows: '0', hash: '0' };
};

/** How values are written as text must not depend on the server's own settings. */
export const plainText = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local search_path = pg_catalog;
  set local row_security = off; set local statement_timeout = 0`;

export const nameOf = (client: pg.ClientBase, { schema, name }: { schema: string; name: string }): string =>
  `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;

export const columnsOf = (client: pg.ClientBase, table: Table): string =>
  table.columns.map((column) => client.escapeIdentifier(column)).join(', ');

const notOfAnExtension = `not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;
