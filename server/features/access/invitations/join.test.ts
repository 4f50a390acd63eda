import { describe, expect } from 'vitest';
import { makeClient } from '../../../testing/client.ts';
import { test, type TestDesk } from '../../../testing/desk.ts';

const invites = async (desk: TestDesk, email = 'eva@alba.example', more: object = {}) => {
  const invitation = (await desk.as('owner').post('/api/v1/invitations', { email, role: 'agent', ...more })).ok();
  return { ...invitation, token: invitation.url.split('#token=')[1] };
};

const eva = { name: 'Eva', password: 'una tertulia larga' };

describe('an invitation', () => {
  test('shows its link once, and whoever holds it joins as what it says', async ({ desk }) => {
    const { token, url } = await invites(desk, 'Eva@Alba.example', { accountId: desk.cast.otherAccountId });
    expect(url).toMatch(/^http:\/\/desk\.test\/join#token=/u);
    expect((await desk.as('owner').get('/api/v1/invitations')).ok().items).toMatchObject([
      { email: 'eva@alba.example', url: null },
    ]);
    const look = (await desk.as('nobody').post('/api/v1/join/look', { token })).ok();
    expect(look).toEqual({ email: 'eva@alba.example', workspaceName: 'Tejidos Alba', isKnown: false });
    const joined = makeClient(
      desk.app,
      (await desk.as('nobody').post('/api/v1/join', { token, ...eva, locale: 'es-419' })).session(),
    );
    expect((await joined.get('/api/v1/me')).ok()).toMatchObject({
      locale: 'es-419',
      member: {
        name: 'Eva',
        grants: [{ role: 'agent', accountId: desk.cast.otherAccountId, brandId: desk.cast.otherBrandId }],
      },
    });
    expect((await desk.as('owner').get('/api/v1/invitations')).ok().items).toEqual([]);
  });

  test('works once, even for two who are as fast as each other', async ({ desk }) => {
    const { token } = await invites(desk);
    const nobody = desk.as('nobody');
    const answers = await Promise.all([1, 2].map(() => nobody.post('/api/v1/join', { token, ...eva })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await nobody.post('/api/v1/join', { token, ...eva })).body.code).toBe('access.link_not_valid');
    const members = (await desk.as('owner').get('/api/v1/members')).ok().items;
    expect(members.filter((it: { email: string }) => it.email === 'eva@alba.example')).toHaveLength(1);
  });

  test('ends after seven days, and when it is taken back', async ({ desk }) => {
    const first = await invites(desk);
    desk.clock.pass(7 * 24 * 3_600_000);
    expect((await desk.as('nobody').post('/api/v1/join/look', { token: first.token })).status).toBe(410);
    const second = await invites(desk);
    (await desk.as('owner').delete(`/api/v1/invitations/${second.id}`)).ok();
    expect((await desk.as('nobody').post('/api/v1/join', { token: second.token, ...eva })).status).toBe(410);
  });

  test('asks a person who is known here for their own password', async ({ desk }) => {
    const { token } = await invites(desk, 'sara@vecina.example');
    expect((await desk.as('nobody').post('/api/v1/join/look', { token })).ok().isKnown).toBe(true);
    const wrong = await desk.as('nobody').post('/api/v1/join', { token, name: 'Otra', password: 'la que yo quiera' });
    expect(wrong.body.code).toBe('access.wrong_password');
    expect((await desk.as('nobody').post('/api/v1/join', { token, password: eva.password })).status).toBe(200);
  });

  test('is not for whoever is here already, nor without a name', async ({ desk }) => {
    const again = await desk.as('owner').post('/api/v1/invitations', { email: 'ANA@alba.example', role: 'owner' });
    expect(again).toMatchObject({ status: 409, body: { code: 'access.already_member' } });
    const { token } = await invites(desk);
    expect((await desk.as('nobody').post('/api/v1/join', { token, password: eva.password })).body.code).toBe(
      'access.name_missing',
    );
    expect((await desk.as('nobody').post('/api/v1/join', { token, name: 'Eva', password: 'corta' })).body.code).toBe(
      'access.password_too_short',
    );
  });
});
