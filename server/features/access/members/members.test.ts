import { describe, expect } from 'vitest';
import { test, type TestDesk } from '../../../testing/desk.ts';

const memberCalled = async (desk: TestDesk, name: string) =>
  (await desk.as('owner').get('/api/v1/members')).ok().items.find((it: { name: string }) => it.name === name);

const ownsAll = (it: { grants: { role: string; brandId: string | null }[] }): boolean =>
  it.grants.some(({ role, brandId }) => role === 'owner' && brandId === null);

describe('members', () => {
  test('a suspended member is out at once, and comes back as they were', async ({ desk }) => {
    const ana = await memberCalled(desk, 'Ana');
    const path = `/api/v1/members/${ana.id}`;
    const suspended = (await desk.as('owner').patch(path, { state: 'suspended', version: ana.version })).ok();
    expect((await desk.as('agent').get('/api/v1/me')).status).toBe(401);
    expect((await desk.as('owner').patch(path, { state: 'active', version: ana.version })).body).toMatchObject({
      code: 'member.changed_meanwhile',
      values: { version: suspended.version },
    });
    const back = (await desk.as('owner').patch(path, { state: 'active', version: suspended.version })).ok();
    expect(back.grants).toEqual(ana.grants);
  });

  test('the last owner stays: neither suspended nor without the grant', async ({ desk }) => {
    const olga = await memberCalled(desk, 'Olga');
    const owner = desk.as('owner');
    const suspends = await owner.patch(`/api/v1/members/${olga.id}`, { state: 'suspended', version: olga.version });
    expect(suspends).toMatchObject({ status: 409, body: { code: 'access.last_owner' } });
    const removes = await owner.delete(`/api/v1/members/${olga.id}/grants/${olga.grants[0].id}`);
    expect(removes.body.code).toBe('access.last_owner');
    expect(await memberCalled(desk, 'Olga')).toEqual(olga);
  });

  test('an owner of one brand does not count as the last owner', async ({ desk }) => {
    const olga = await memberCalled(desk, 'Olga');
    const berta = await memberCalled(desk, 'Berta');
    expect(berta.grants).toMatchObject([{ role: 'owner', brandId: desk.cast.brandId }]);
    expect((await desk.as('owner').delete(`/api/v1/members/${olga.id}/grants/${olga.grants[0].id}`)).status).toBe(409);
  });

  test('two owners who remove each other at once leave one', async ({ desk }) => {
    const leo = await memberCalled(desk, 'Leo');
    const owner = desk.as('owner');
    const grant = (await owner.post(`/api/v1/members/${leo.id}/grants`, { role: 'owner' })).ok();
    const olga = await memberCalled(desk, 'Olga');
    const answers = await Promise.all([
      owner.delete(`/api/v1/members/${leo.id}/grants/${grant.id}`),
      desk.as('lead').delete(`/api/v1/members/${olga.id}/grants/${olga.grants[0].id}`),
    ]);
    const [first, second] = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(first).toBe(200);
    // The last owner, or, where the other was quicker, nobody any more who may ask.
    expect([403, 409]).toContain(second);
    const { items } = (await desk.as('lead').get('/api/v1/members')).ok();
    expect(items.filter(ownsAll)).toHaveLength(1);
  });

  test('a grant for an account names its brand, and its holder sees both and nothing more', async ({ desk }) => {
    const { accountId, brandId } = desk.cast;
    expect((await memberCalled(desk, 'Clara')).grants).toMatchObject([{ role: 'agent', accountId, brandId }]);
    const clara = desk.as('accountAgent');
    expect((await clara.get('/api/v1/brands')).ok().items).toMatchObject([{ id: brandId }]);
    expect((await clara.get('/api/v1/accounts')).ok().items).toMatchObject([{ id: accountId }]);
  });

  test('the same grant twice is one grant, and nobody grants what is not here', async ({ desk }) => {
    const path = `/api/v1/members/${desk.cast.memberIds.viewer}/grants`;
    const wish = { role: 'agent', brandId: desk.cast.brandId };
    const first = (await desk.as('owner').post(path, wish)).ok();
    expect((await desk.as('owner').post(path, wish)).ok()).toEqual(first);
    const stranger = await desk.as('stranger').post(`/api/v1/members/${desk.cast.memberIds.stranger}/grants`, wish);
    expect(stranger.status).toBe(404);
    expect(
      (
        await desk
          .as('owner')
          .post(path, { role: 'agent', brandId: desk.cast.otherBrandId, accountId: desk.cast.accountId })
      ).status,
    ).toBe(404);
  });

  test('each change of a member is told with the member as they are', async ({ desk }) => {
    const id = desk.cast.memberIds.viewer;
    const before = (await desk.as('owner').get('/api/v1/members')).headers['x-tertulia-seq'];
    (await desk.as('owner').post(`/api/v1/members/${id}/grants`, { role: 'lead' })).ok();
    const events = await desk.parts.live.after(desk.cast.workspaceId, Number(before), 10);
    expect(events).toMatchObject([
      { type: 'member.changed', subject: { id }, data: { member: await memberCalled(desk, 'Vera') } },
    ]);
  });
});

describe('me', () => {
  test('own name, language and habits are everybody’s to change', async ({ desk }) => {
    const vera = desk.as('viewer');
    const change = { name: 'Vera Ruiz', locale: 'en', preferences: { theme: 'dark', keys: { reply: 'q' } } };
    const changed = (await vera.patch('/api/v1/me', change)).ok();
    expect(changed).toMatchObject({
      member: { name: 'Vera Ruiz' },
      locale: 'en',
      preferences: { theme: 'dark', density: 'comfortable', keys: { reply: 'q' } },
    });
    expect((await vera.get('/api/v1/me')).ok()).toEqual(changed);
  });

  test('an API key is nobody', async ({ desk }) => {
    expect((await desk.as('apiKey').get('/api/v1/me')).body.code).toBe('access.people_only');
  });

  test('a person of two workspaces says which', async ({ desk }) => {
    desk.clock.pass(60_000);
    const wish = { email: 'sara@vecina.example', role: 'viewer' };
    const invitation = (await desk.as('owner').post('/api/v1/invitations', wish)).ok();
    const [, token] = invitation.url.split('#token=');
    (await desk.as('nobody').post('/api/v1/join', { token, password: 'una tertulia larga' })).ok();
    const sara = desk.as('stranger');
    expect((await sara.get('/api/v1/me')).ok().workspace.name).toBe('La vecina');
    const here = { 'x-tertulia-workspace': desk.cast.workspaceId };
    expect((await sara.get('/api/v1/me', here)).ok()).toMatchObject({
      workspace: { name: 'Tejidos Alba' },
      permissions: ['conversation.read', 'contact.read', 'workspace.read'],
    });
    expect(
      (await desk.as('agent').get('/api/v1/me', { 'x-tertulia-workspace': desk.cast.strangersWorkspaceId })).body.code,
    ).toBe('access.no_membership');
  });
});
