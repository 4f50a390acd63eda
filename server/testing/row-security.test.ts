import type pg from 'pg';
import { describe, expect, inject } from 'vitest';
import { assertRowSecurity } from '../features/access/index.ts';
import { connect, inWorkspace, migrate, rolesIn, sql, type Tx } from '../platform/database/index.ts';
import { asAdmin, createDatabase } from './postgres-for-tests.ts';
import { test, type TestDesk } from './desk.ts';
import { testVault } from './test-vault.ts';

/** Every table of the desk that has a workspace, partitions included, as the catalogue knows them. */
const workspaceTables = async (admin: pg.Client): Promise<string[]> => {
  const { rows } = await admin.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relnamespace = 'desk'::regnamespace and c.relkind in ('r', 'p') order by c.relname`);
  return rows.map(({ name }) => name);
};

const countAs = (desk: TestDesk, workspaceId: string, table: string): Promise<number> =>
  inWorkspace(desk.parts.app, workspaceId, async (tx: Tx) => {
    const row = await tx.one(sql<{ n: number }>`select count(*) as n from ${sql.id('desk', table)}`);
    return row?.n ?? -1;
  });

describe('a workspace sees its own rows and no others', () => {
  test('in every table of the catalogue', async ({ desk }) => {
    const tables = await asAdmin(desk.databaseUrl, workspaceTables);
    expect(tables.length).toBeGreaterThan(35);
    await asAdmin(desk.databaseUrl, (admin) => fillAll(admin, tables, desk.cast.workspaceId));
    const elsewhere = desk.parts.ids.next();
    for (const table of tables) {
      expect(await countAs(desk, elsewhere, table), `${table}, from another workspace`).toBe(0);
      expect(await countAs(desk, desk.cast.workspaceId, table), table).toBeGreaterThan(0);
    }
  });

  test('nor can it write into another', async ({ desk }) => {
    const write = inWorkspace(desk.parts.app, desk.cast.strangersWorkspaceId, (tx) =>
      tx.run(
        sql`insert into label (workspace_id, id, name, colour) values (${desk.cast.workspaceId}::uuid, ${desk.parts.ids.next()}::uuid, 'x', 'teal')`,
      ),
    );
    await expect(write).rejects.toThrow(/row-level security/u);
  });

  test('and without a workspace there is nothing', async ({ desk }) => {
    const { rows } = await desk.parts.app.query('select count(*)::int as n from desk.brand');
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('what looks across workspaces is not for the everyday role', async ({ desk }) => {
    const open = await asAdmin(desk.databaseUrl, async (admin) => {
      const { rows } = await admin.query<{ name: string }>(
        `select p.oid::regprocedure::text as name from pg_proc p
        where p.pronamespace = 'desk'::regnamespace and p.prosecdef and has_function_privilege($1::name, p.oid, 'execute')
          and pg_get_functiondef(p.oid) not like '%current_workspace()%'`,
        [(await rolesIn(admin)).app],
      );
      return rows;
    });
    expect(open).toEqual([]);
    await expect(desk.parts.app.query('select * from desk.all_workspaces()')).rejects.toThrow(/permission denied/u);
  });
});

describe('the program does not start', () => {
  test('with a table that no policy guards', async ({ desk }) => {
    await assertRowSecurity(desk.parts);
    await asAdmin(desk.databaseUrl, (admin) => admin.query('create table desk.forgotten (workspace_id uuid not null)'));
    await expect(assertRowSecurity(desk.parts)).rejects.toThrow(/Without row security: forgotten/u);
  });

  test('when its everyday role may look past row security', async ({ desk }) => {
    const app = connect(desk.databaseUrl, 1, 'too mighty', desk.parts.log);
    await expect(assertRowSecurity({ ...desk.parts, app })).rejects.toThrow(/may look past row security/u);
    await app.end();
  });
});

test('every table of a workspace can be spread over machines by it', async () => {
  const url = await createDatabase(inject('adminUrl'), `hashed_${Date.now()}`);
  await migrate(url, testVault.derive('postgres'));
  await asAdmin(url, async (admin) => {
    const tables = await workspaceTables(admin);
    const { rows } = await admin.query<{ name: string }>(
      `select relname as name from pg_class where relispartition and relnamespace = 'desk'::regnamespace`,
    );
    const partitions = rows.map(({ name }) => name);
    await admin.query('create schema hashed');
    for (const table of tables.filter((name) => !partitions.includes(name))) {
      // Postgres refuses a unique key or a primary key without the partition's column.
      await admin.query(
        `create table hashed."${table}" (like desk."${table}" including all) partition by hash (workspace_id)`,
      );
    }
    const { rows: strangers } = await admin.query<{ key: string }>(`
      select c.conrelid::regclass || ': ' || pg_get_constraintdef(c.oid) as key from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'desk'::regnamespace and not exists (
        select 1 from unnest(c.conkey, c.confkey) as k (ours, theirs)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.ours and a.attname = 'workspace_id'
        join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.theirs and b.attname = 'workspace_id')`);
    expect(strangers).toEqual([]);
  });
});

/** One row of this workspace in each table, with no regard for keys: only who sees it matters. */
async function fillAll(admin: pg.Client, tables: readonly string[], workspaceId: string): Promise<void> {
  await admin.query('begin');
  await admin.query("set local session_replication_role = 'replica'");
  for (const table of tables) {
    const { rows: before } = await admin.query(`select 1 from desk."${table}" where workspace_id = $1 limit 1`, [
      workspaceId,
    ]);
    if (before.length === 0) await fill(admin, table, workspaceId);
  }
  await admin.query('commit');
}

async function fill(admin: pg.Client, table: string, workspaceId: string): Promise<void> {
  const { rows: columns } = await admin.query<{ name: string; type: string; allowed: string | null }>(
    `select a.attname as name, format_type(a.atttypid, null) as type,
       (select substring(pg_get_constraintdef(c.oid) from $$'([^']+)'::text$$) from pg_constraint c
         where c.contype = 'c' and c.conrelid = a.attrelid and c.conkey = array[a.attnum] limit 1) as allowed
     from pg_attribute a where a.attrelid = ('desk.' || quote_ident($1))::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef`,
    [table],
  );
  const values = columns.map(({ name, type, allowed }) =>
    name === 'workspace_id' ? workspaceId : (allowed ?? someOf(type)),
  );
  await admin.query(
    `insert into desk."${table}" (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${values.map((_, n) => `$${n + 1}`).join(', ')})`,
    values,
  );
}

let made = 0;
function someOf(type: string): unknown {
  made += 1;
  if (type === 'uuid') return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  if (type.startsWith('timestamp')) return '2026-11-23T09:00:00Z';
  if (type === 'date') return '2026-11-23';
  if (type === 'jsonb') return '{}';
  if (type === 'bytea') return Buffer.from('x');
  if (type === 'boolean') return false;
  if (type.endsWith('[]')) return '{}';
  return type === 'text' ? `text ${made}` : 1;
}
