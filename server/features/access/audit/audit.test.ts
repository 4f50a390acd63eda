import pg from 'pg';
import { describe, expect } from 'vitest';
import { runner, sql } from '../../../platform/database/index.ts';
import { test, type TestDesk } from '../../../testing/desk.ts';
import { sealAudit } from './seal-audit.ts';

const brokenAt = async (desk: TestDesk): Promise<number | null> => {
  const row = await runner(desk.parts.system).one(
    sql<{ seq: number | null }>`select desk.audit_broken_at(${desk.cast.workspaceId}::uuid) as seq`,
  );
  return row?.seq ?? null;
};

const asAdmin = async (desk: TestDesk, statement: string): Promise<number> => {
  const admin = new pg.Client({ connectionString: desk.databaseUrl });
  await admin.connect();
  const { rowCount } = await admin.query(statement);
  await admin.end();
  return rowCount ?? 0;
};

describe('the audit log', () => {
  test('says who did what to what, newest first, in pages, and never what was written', async ({ desk }) => {
    const owner = desk.as('owner');
    const text = 'Un texto muy reconocible';
    const snippet = (await owner.post('/api/v1/snippets', { shortcut: 'hola', title: 'Saludo', text })).ok();
    const { items } = (await owner.get('/api/v1/audit?limit=2')).ok();
    expect(items[0]).toMatchObject({
      action: 'snippet.create',
      actor: 'Olga',
      subject: `snippet ${snippet.id}`,
      ip: '127.0.0.1',
    });
    const next = (await owner.get(`/api/v1/audit?limit=2&before=${items[1].seq}`)).ok().items;
    expect(next[0].seq).toBe(items[1].seq - 1);
    expect(JSON.stringify((await owner.get('/api/v1/audit?limit=100')).ok())).not.toContain(text);
  });

  test('is sealed line by line, and a line changed or taken out later shows', async ({ desk }) => {
    const lines = (await desk.as('owner').get('/api/v1/audit?limit=100')).ok().items.length;
    expect(lines).toBeGreaterThan(10);
    while ((await sealAudit(desk.parts)) > 0);
    expect(await asAdmin(desk, 'select 1 from desk.audit where seal is null')).toBe(0);
    expect(await brokenAt(desk)).toBeNull();

    (await desk.as('owner').post('/api/v1/labels', { name: 'Otra', colour: 'teal' })).ok();
    expect(await sealAudit(desk.parts)).toBe(1);
    expect(await brokenAt(desk)).toBeNull();

    const { workspaceId } = desk.cast;
    await asAdmin(
      desk,
      `update desk.audit set action = 'nothing.happened' where workspace_id = '${workspaceId}' and seq = 5`,
    );
    expect(await brokenAt(desk)).toBe(5);
    await asAdmin(desk, `delete from desk.audit where workspace_id = '${workspaceId}' and seq = 3`);
    expect(await brokenAt(desk)).toBe(4);
  });

  test('cannot be rewritten by the program itself', async ({ desk }) => {
    for (const statement of ['update desk.audit set action = $1', 'delete from desk.audit where action = $1'])
      await expect(desk.parts.app.query(statement, ['x'])).rejects.toThrow(/permission denied/u);
  });
});
