import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, inject, test as base } from 'vitest';
import { authenticate, ownerLink } from '../access/index.ts';
import { migrate } from '../../platform/database/index.ts';
import { makeClient, type Client } from '../../testing/client.ts';
import { deskOn, type OpenDesk } from '../../testing/open-desk.ts';
import { asAdmin, createDatabase } from '../../testing/postgres-for-tests.ts';
import { testVault } from '../../testing/test-vault.ts';
import { buildApp } from '../../wiring/build-app.ts';
import { slices } from '../../wiring/slices.gen.ts';

type Fresh = {
  readonly desk: OpenDesk['desk'];
  readonly clock: OpenDesk['clock'];
  /** What the database's administrator does to it. */
  readonly admin: (statements: string) => Promise<void>;
  readonly nobody: Client;
  readonly as: (headers: Record<string, string>) => Client;
};

const test = base.extend<{ fresh: Fresh }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern that nothing else is needed
  fresh: async ({}, use) => {
    const url = await createDatabase(inject('adminUrl'), `fresh_${randomUUID().replaceAll('-', '')}`);
    const { roles } = await migrate(url, testVault.derive('postgres'));
    const { desk, clock, close } = deskOn(url, roles);
    const app = await buildApp(desk, slices, (request) => authenticate(desk, request));
    await use({
      desk,
      clock,
      admin: (statements) => asAdmin(url, async (client) => void (await client.query(statements))),
      nobody: makeClient(app, {}),
      as: (headers) => makeClient(app, headers),
    });
    await app.close();
    await close();
  },
});

const wish = {
  name: 'Olga',
  email: 'Olga@alba.example',
  password: 'una tertulia larga',
  workspaceName: 'Tejidos Alba',
  brandName: 'Alba',
  locale: 'es-419',
  timeZone: 'America/Bogota',
};

const tokenOf = (link: string | null): string => link?.split('#token=')[1] ?? '';

describe('the first minutes', () => {
  test('the link makes an owner, a workspace, a brand and a chat for its site, and signs in', async ({ fresh }) => {
    const link = await ownerLink(fresh.desk);
    expect(link).toMatch(/^http:\/\/desk\.test\/welcome#token=[\w-]{43}$/u);
    const owner = fresh.as((await fresh.nobody.post('/api/v1/setup', { token: tokenOf(link), ...wish })).session());
    const me = (await owner.get('/api/v1/me')).ok();
    expect(me).toMatchObject({
      locale: 'es-419',
      workspace: { name: 'Tejidos Alba' },
      member: { email: 'olga@alba.example', grants: [{ role: 'owner', brandId: null }] },
    });
    const [brand] = (await owner.get('/api/v1/brands')).ok().items;
    expect(brand).toMatchObject({ name: 'Alba', locale: 'es-419', timeZone: 'America/Bogota' });
    const [account] = (await owner.get('/api/v1/accounts')).ok().items;
    expect(account).toMatchObject({ brandId: brand.id, name: 'Alba', health: 'ok' });
    expect(account.embed).toContain('<script src="http://desk.test/');
  });

  test('the link works once, can be looked at before, and there is no other once there is an owner', async ({
    fresh,
  }) => {
    const token = tokenOf(await ownerLink(fresh.desk));
    const look = () => fresh.nobody.post('/api/v1/setup/look', { token });
    expect(await look()).toMatchObject({ status: 200, body: { ok: true } });
    const answers = await Promise.all(
      [1, 2].map((n) => fresh.nobody.post('/api/v1/setup', { token, ...wish, email: `o${n}@alba.example` })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
    expect(await look()).toMatchObject({ status: 410, body: { code: 'access.link_not_valid' } });
    expect(await ownerLink(fresh.desk)).toBeNull();
  });

  test('a set-up that fails leaves the link good and nothing behind', async ({ fresh }) => {
    const token = tokenOf(await ownerLink(fresh.desk));
    const failed = await fresh.nobody.post('/api/v1/setup', { token, ...wish, timeZone: 'Europe/Macondo' });
    expect(failed).toMatchObject({ status: 422, body: { code: 'brand.unknown_time_zone' } });
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).status).toBe(200);
  });

  test('a new start makes a new link, and the old one ends; a wrong one never worked', async ({ fresh }) => {
    const first = tokenOf(await ownerLink(fresh.desk));
    const second = tokenOf(await ownerLink(fresh.desk));
    const looks = [first, second, 'x'.repeat(43)].map((token) => fresh.nobody.post('/api/v1/setup/look', { token }));
    expect((await Promise.all(looks)).map(({ status }) => status)).toEqual([410, 200, 410]);
    expect((await fresh.nobody.post('/api/v1/setup', { token: first, ...wish })).body.code).toBe(
      'access.link_not_valid',
    );
    expect((await fresh.nobody.post('/api/v1/setup', { token: 'x'.repeat(43), ...wish })).status).toBe(410);
    expect((await fresh.nobody.post('/api/v1/setup', { token: second, ...wish })).status).toBe(200);
  });

  test('a start after a death in the middle of the set-up opens the door again', async ({ fresh }) => {
    const token = tokenOf(await ownerLink(fresh.desk));
    await fresh.desk.system.query('select desk.use_owner_token($1, now())', [
      createHash('sha256').update(token).digest(),
    ]);
    const next = tokenOf(await ownerLink(fresh.desk));
    expect((await fresh.nobody.post('/api/v1/setup', { token: next, ...wish })).status).toBe(200);
  });

  /** From the making of the user on, this database answers errors: to the tables named. */
  const breaking = (...on: readonly string[]) =>
    `create or replace function public.gone() returns trigger language plpgsql as $$ begin raise exception 'the database is gone'; end $$;
    ${on.map((it, n) => `create trigger gone_${n} before ${it} for each row execute function public.gone();`).join('\n')}`;
  const mending = 'drop function public.gone() cascade';
  const workspaceGone = 'insert on desk.workspace';
  const userStays = 'delete on auth."user"';

  test('a set-up that broke between the owner and the workspace is done again with the same link', async ({
    fresh,
  }) => {
    const token = tokenOf(await ownerLink(fresh.desk));
    await fresh.admin(breaking(workspaceGone, userStays));
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).status).toBe(500);
    await fresh.admin(mending);
    const again = { token, ...wish, password: 'otra tertulia más larga' };
    const owner = fresh.as((await fresh.nobody.post('/api/v1/setup', again)).session());
    expect((await owner.get('/api/v1/me')).ok()).toMatchObject({
      workspace: { name: 'Tejidos Alba' },
      member: { email: 'olga@alba.example', grants: [{ role: 'owner', brandId: null }] },
    });
  });

  test('where not even the link could be given back, it works again after two minutes', async ({ fresh }) => {
    const token = tokenOf(await ownerLink(fresh.desk));
    const look = async () => (await fresh.nobody.post('/api/v1/setup/look', { token })).status;
    await fresh.admin(breaking(workspaceGone, userStays));
    await fresh.admin(
      `create trigger kept before update on desk.installation for each row
       when (new.owner_token_used_at is null) execute function public.gone()`,
    );
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).status).toBe(500);
    await fresh.admin(mending);
    expect(await look()).toBe(410);
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).body.code).toBe('access.link_not_valid');
    fresh.clock.pass(120_001);
    expect(await look()).toBe(200);
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).status).toBe(200);
    fresh.clock.pass(120_001);
    expect(await look()).toBe(410);
  });

  test('a set-up nobody heard the end of is done: its owner signs in, and the link makes no second one', async ({
    fresh,
  }) => {
    const token = tokenOf(await ownerLink(fresh.desk));
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).status).toBe(200);
    await fresh.admin('update desk.installation set owner_token_used_at = null');
    expect((await fresh.nobody.post('/api/v1/setup', { token, ...wish })).body.code).toBe('access.email_taken');
    const other = await fresh.nobody.post('/api/v1/setup', { token, ...wish, email: 'teo@alba.example' });
    expect(other.body.code).toBe('access.link_not_valid');
  });
});
