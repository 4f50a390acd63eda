import pg from 'pg';
import { describe, expect } from 'vitest';
import { makeClient } from '../../../testing/client.ts';
import { test } from '../../../testing/desk.ts';

describe('an API key', () => {
  test('is shown once and kept as a hash', async ({ desk }) => {
    const key = (await desk.as('owner').post('/api/v1/api-keys', { name: 'el almacén', role: 'viewer' })).ok();
    expect(key.secret.startsWith(key.prefix)).toBe(true);
    const { items } = (await desk.as('owner').get('/api/v1/api-keys')).ok();
    expect(JSON.stringify(items)).not.toContain(key.secret);
    const admin = new pg.Client({ connectionString: desk.databaseUrl });
    await admin.connect();
    const { rows } = await admin.query('select to_jsonb(k)::text as row from desk.api_key k');
    await admin.end();
    expect(rows.map(({ row }) => row).join()).not.toContain(key.secret.slice(14));
  });

  test('is never in the answers kept for repeats, nor is an invitation’s link', async ({ desk }) => {
    const owner = desk.as('owner');
    const once = { 'idempotency-key': 'asked-for-once-1' };
    const key = (await owner.post('/api/v1/api-keys', { name: 'el almacén', role: 'viewer' }, once)).ok();
    const twice = { 'idempotency-key': 'asked-for-once-2' };
    const invited = (await owner.post('/api/v1/invitations', { email: 'eva@alba.example', role: 'agent' }, twice)).ok();
    const admin = new pg.Client({ connectionString: desk.databaseUrl });
    await admin.connect();
    const { rows } = await admin.query('select to_jsonb(i)::text as row from desk.idempotency i');
    await admin.end();
    const kept = rows.map(({ row }) => row).join();
    expect(kept).not.toContain(key.secret.slice(14));
    expect(kept).not.toContain(invited.url.split('#token=')[1]);
  });

  test('does what its role may, until it is revoked, and tells when it was last used', async ({ desk }) => {
    const owner = desk.as('owner');
    const key = (await owner.post('/api/v1/api-keys', { name: 'el almacén', role: 'lead' })).ok();
    const machine = makeClient(desk.app, { authorization: `Bearer ${key.secret}` });
    const label = (
      await machine.post('/api/v1/labels', { name: 'Almacén', colour: 'olive' }, { 'x-tertulia-csrf': '' })
    ).ok();
    const used = (await owner.get('/api/v1/api-keys')).ok().items.find((it: { id: string }) => it.id === key.id);
    expect(used.lastUsedAt).toBe('2026-11-23T09:00:00.000Z');
    const [line] = (await owner.get('/api/v1/audit')).ok().items;
    expect(line).toMatchObject({ action: 'label.create', actor: 'el almacén', subject: `label ${label.id}` });
    (await owner.delete(`/api/v1/api-keys/${key.id}`)).ok();
    expect((await machine.get('/api/v1/labels')).body.code).toBe('access.bad_key');
    expect((await owner.delete(`/api/v1/api-keys/${key.id}`)).status).toBe(404);
  });
});
