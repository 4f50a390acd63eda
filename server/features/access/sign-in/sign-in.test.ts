import { describe, expect, vi } from 'vitest';
import { test, type TestDesk } from '../../../testing/desk.ts';
import { password } from '../../../testing/people.ts';
import { makeClient, type Answer } from '../../../testing/client.ts';

const email = 'ana@alba.example';

const signIn = (desk: TestDesk, given: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  desk.as('nobody').post('/api/auth/sign-in/email', { email, password, ...given }, headers);

describe('signing in', () => {
  test('whoever knows the password is themselves, until they sign out', async ({ desk }) => {
    const answer = await signIn(desk);
    expect(String(answer.headers['set-cookie'])).toMatch(/^tertulia\.session_token=.*; HttpOnly; SameSite=Lax/u);
    const ana = makeClient(desk.app, answer.session());
    expect((await ana.get('/api/v1/me')).ok()).toMatchObject({
      member: { name: 'Ana' },
      workspace: { name: 'Tejidos Alba' },
      permissions: expect.arrayContaining(['conversation.reply']),
    });
    const [line] = (await desk.as('owner').get('/api/v1/audit')).ok().items;
    expect(line).toMatchObject({ action: 'member.sign-in', actor: 'Ana', ip: '127.0.0.1' });
    (await ana.post('/api/auth/sign-out')).ok();
    expect((await ana.get('/api/v1/me')).body.code).toBe('access.sign_in_first');
  });

  test('a wrong password and an unknown person get the same answer', async ({ desk }) => {
    const wrong = await signIn(desk, { password: 'no es esta' });
    const unknown = await signIn(desk, { email: 'nadie@alba.example' });
    expect(wrong).toMatchObject({
      status: 401,
      body: { code: 'access.wrong_password', title: 'E-mail and password do not match.' },
    });
    expect(unknown.body).toEqual(wrong.body);
  });

  test(
    'after eight wrong tries in a row the account waits, wherever they come from; a minute later one more is allowed',
    { timeout: 120_000 },
    async ({ desk }) => {
      for (let n = 0; n < 8; n += 1) {
        const from = { 'x-forwarded-for': `198.51.100.${n}` };
        expect((await signIn(desk, { password: 'adivino' }, from)).status).toBe(401);
      }
      const late = await signIn(desk);
      expect(late).toMatchObject({ status: 429, body: { code: 'access.too_many_tries' } });
      expect(late.headers['retry-after']).toBe('60');
      desk.clock.pass(60_001);
      expect((await signIn(desk)).status).toBe(200);
    },
  );

  test(
    'thirty wrong tries from one address are enough, whoever they are for',
    { timeout: 120_000 },
    async ({ desk }) => {
      const statuses: number[] = [];
      for (let n = 0; n < 32; n += 1) statuses.push((await signIn(desk, { email: `p${n}@alba.example` })).status);
      expect(statuses.slice(-3)).toEqual([401, 429, 429]);
    },
  );

  test.for([
    { email: 7 },
    { email: ['a', 'b'] },
    { email: 'a\u0000' },
    { password: '\ud800' },
    { password: 'x'.repeat(301) },
    null,
    [],
  ])('nonsense is refused: %j', async (given, { desk }) => {
    const body = given === null || Array.isArray(given) ? given : { email, password, ...given };
    const answer = await desk.as('nobody').post('/api/auth/sign-in/email', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });

  test('another site cannot sign somebody in', async ({ desk }) => {
    const answer = await signIn(desk, {}, { origin: 'https://evil.example' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'access.csrf' } });
  });

  test('nothing else of the sign-in library is open', async ({ desk }) => {
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'request-password-reset', 'list-sessions'])
      expect((await desk.as('owner').post(`/api/auth/${path}`, { email, password, name: 'x' })).status).toBe(404);
  });
});

describe('a cookie alone changes nothing', () => {
  test('without our header', async ({ desk }) => {
    const answer = await desk
      .as('owner')
      .post('/api/v1/labels', { name: 'Urgente', colour: 'rose' }, { 'x-tertulia-csrf': '' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'access.csrf' } });
  });

  test('from another origin, even with it', async ({ desk }) => {
    const answer = await desk
      .as('owner')
      .post('/api/v1/labels', { name: 'Urgente', colour: 'rose' }, { origin: 'https://evil.example' });
    expect(answer.body.code).toBe('access.csrf');
  });

  test('while an API key needs neither', async ({ desk }) => {
    const answer = await desk.as('apiKey').get('/api/v1/brands', { origin: 'https://shop.example' });
    expect(answer.status).toBe(200);
  });
});

describe('sessions', () => {
  test('while the database is away, whoever is signed in is asked to try again, and is told of no failure of ours', async ({
    desk,
  }) => {
    expect((await desk.as('agent').get('/api/v1/views')).status).toBe(200);
    const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
    const pool = vi.spyOn(desk.parts.system, 'connect').mockRejectedValue(away as never); // nobody is given a client
    const answer = await desk.as('owner').get('/api/v1/views');
    expect(answer).toMatchObject({ status: 503, body: { code: 'desk.busy' }, headers: { 'retry-after': '2' } });
    pool.mockRestore();
    expect((await desk.as('owner').get('/api/v1/views')).status).toBe(200);
  });

  test('are listed, and ending one ends that browser only', async ({ desk }) => {
    const phone = makeClient(
      desk.app,
      (await signIn(desk, {}, { 'user-agent': 'Phone 1.0', 'x-forwarded-for': '203.0.113.9' })).session(),
    );
    const before = (await desk.as('agent').get('/api/v1/sessions')).ok().items;
    expect(before).toMatchObject([
      { userAgent: 'Phone 1.0', ip: '203.0.113.9', isCurrent: false },
      { isCurrent: true },
    ]);
    (await desk.as('agent').delete(`/api/v1/sessions/${before[0].id}`)).ok();
    expect((await phone.get('/api/v1/me')).status).toBe(401);
    expect((await desk.as('agent').get('/api/v1/me')).status).toBe(200);
  });

  test('of somebody else do not exist', async ({ desk }) => {
    const [{ id }] = (await desk.as('owner').get('/api/v1/sessions')).ok().items;
    expect((await desk.as('agent').delete(`/api/v1/sessions/${id}`)).status).toBe(404);
    expect((await desk.as('owner').get('/api/v1/me')).status).toBe(200);
  });

  test('elsewhere end when the password changes', async ({ desk }) => {
    const phone = makeClient(desk.app, (await signIn(desk)).session());
    const change = { currentPassword: password, newPassword: 'otra tertulia larga' };
    expect(
      (await desk.as('agent').post('/api/auth/change-password', { ...change, newPassword: 'corta' })).body.code,
    ).toBe('access.password_too_short');
    expect(
      (await desk.as('agent').post('/api/auth/change-password', { ...change, currentPassword: 'no' })).body.code,
    ).toBe('access.wrong_password');
    const changed = await desk.as('agent').post('/api/auth/change-password', change);
    expect(changed.status).toBe(200);
    expect((await phone.get('/api/v1/me')).status).toBe(401);
    expect((await signIn(desk)).status).toBe(401);
    expect((await makeClient(desk.app, changed.session()).get('/api/v1/me')).status).toBe(200);
  });
});
