import { decideAt } from '@tertulia/channel-kit/authorization-server';
import { describe, expect } from 'vitest';
import { atPort as test, back, begins, finishes } from '../../../testing/at-port.ts';
import { connectedAccount } from '../index.ts';
import { accessToken } from './access-token.ts';

describe('connecting at the vendor’s own page', () => {
  test('asks there for what the manifest says, with a challenge and the desk’s address of return', async ({ port }) => {
    const { url } = (await port.desk.as('owner').post(begins, port.wish())).ok();
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      audience: 'ships',
      response_type: 'code',
      client_id: port.client.id,
      redirect_uri: back,
      scope: 'ships.read ships.write offline_access',
      login_hint: port.ship,
      state: expect.stringMatching(/^[\w-]{43}$/u),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/u),
      code_challenge_method: 'S256',
    });
    expect((await port.desk.as('owner').get('/api/v1/channels')).ok().returnAddress).toBe(back);
  });

  test('connects the account, and neither token nor secret is anywhere to be read', async ({ port }) => {
    const waiting = 'select id::text as row from desk.authorization_request';
    const before = await port.rows(waiting);
    const account = await port.connects();
    expect(await port.rows(waiting)).toEqual(before);
    expect(account).toMatchObject({
      name: 'Harbour',
      handle: port.ship,
      health: 'ok',
      settings: { authorization: 'port', address: port.ship, clientId: port.client.id },
    });
    expect(Object.keys(await port.account(account.id).then((it) => it.settings))).not.toContain('clientSecret');
    const token = await accessToken(port.desk.parts, { workspaceId: port.desk.cast.workspaceId, id: account.id });
    expect(port.server.grants.introspect(token)).toMatchObject({ user: port.ship });
    const rows =
      await port.rows(`select to_jsonb(a)::text || encode(a.secrets, 'escape') as row from desk.channel_account a
       union all select to_jsonb(t)::text || encode(t.tokens, 'escape') from desk.account_authorization t
       union all select to_jsonb(e)::text from desk.event e union all select to_jsonb(x)::text from desk.audit x
       union all select to_jsonb(i)::text from desk.idempotency i`);
    const all = rows.join();
    expect(all).toContain('account.authorize-begin');
    for (const secret of [token, port.client.secret]) expect(all).not.toContain(secret);
  });

  test('a state works once', async ({ port }) => {
    const brought = await port.goesThere(port.wish());
    const answers = await Promise.all([1, 2].map(() => port.desk.as('owner').post(finishes, brought)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.code).toBe('account.authorization_over');
  });

  test.for(['brandOwner', 'stranger'] as const)('nobody else may finish it: %s', async (who, { port }) => {
    const brought = await port.goesThere(port.wish());
    expect((await port.desk.as(who).post(finishes, brought)).body.code).toBe('account.authorization_over');
    expect((await port.desk.as('owner').post(finishes, brought)).status).toBe(200);
  });

  test('after twenty minutes it is over, and what was kept for it goes away', async ({ port }) => {
    const brought = await port.goesThere(port.wish());
    port.desk.clock.pass(20 * 60_000 + 1);
    expect((await port.desk.as('owner').post(finishes, brought)).body.code).toBe('account.authorization_over');
    await port.desk.parts.system.query('select desk.sweep_authorization_requests($1)', [
      new Date(port.desk.clock.now()),
    ]);
    expect(await port.rows('select 1::text as row from desk.authorization_request')).toEqual([]);
  });

  test('another account than the one named is not connected', async ({ port }) => {
    const brought = await port.goesThere(port.wish(), 'otro@puerto.example');
    const answer = await port.desk.as('owner').post(finishes, brought);
    expect(answer.body).toMatchObject({ code: 'account.check_failed', values: { code: 'harbour.other_ship' } });
  });

  test('nor with a token, where only an authorization would do', async ({ port }) => {
    const answer = await port.desk.as('owner').post('/api/v1/accounts', { ...port.wish(), name: 'x' });
    expect(answer.body.code).toBe('account.authorize_first');
  });

  test('too many beginnings are refused for a moment', async ({ port }) => {
    const owner = port.desk.as('owner');
    const answers = [];
    for (let n = 0; n < 22; n += 1) answers.push((await owner.post(begins, port.wish())).status);
    expect(answers.filter((status) => status === 429)).toHaveLength(2);
  });
});

describe('the vendor says no, and the desk says why', () => {
  test('the person pressed deny', async ({ port }) => {
    const { url } = (await port.desk.as('owner').post(begins, port.wish())).ok();
    const brought = await decideAt(url, 'deny', port.ship);
    const es = await port.desk.as('owner').post(finishes, { ...brought }, { 'accept-language': 'es' });
    expect(es).toMatchObject({ status: 422, body: { code: 'account.authorization_declined' } });
    expect(es.body.title).toContain('nadie dio permiso');
  });

  test.for([
    ['account.authorization_client', {}, { clientSecret: 'otro' }],
    ['account.authorization_scope', { unticked: ['ships.write'] }, {}],
    ['account.authorization_brief', { refreshTokens: 'none' as const }, {}],
    ['account.authorization_unreachable', { broken: 503 }, {}],
    ['account.authorization_unreachable', { broken: 429 }, {}],
  ] as const)('%s: %o %o', async ([code, behaviour, settings], { port }) => {
    Object.assign(port.server.behaviour, behaviour);
    const answer = await port.desk.as('owner').post(finishes, await port.goesThere(port.wish(settings)));
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(answer.body.title).not.toBe(code);
  });

  test('a code that another verifier asked for', async ({ port }) => {
    const [first, second] = [await port.goesThere(port.wish()), await port.goesThere(port.wish())];
    const crossed = { ...first, code: second['code'] };
    const answer = await port.desk.as('owner').post(finishes, crossed);
    expect(answer.body).toMatchObject({
      code: 'account.authorization_refused',
      values: { error: 'invalid_grant', said: 'The code_verifier does not fit.' },
    });
  });

  test.for([
    ['http://puerto.example/token', 'account.authorization_address'],
    ['javascript:alert(1)', 'account.authorization_address'],
    ['https://u:p@puerto.example/token', 'account.authorization_address'],
    ['', 'account.setting_missing'],
  ])('an address such as %s', async ([server, code], { port }) => {
    const wish = port.wish({ authorization: 'elsewhere', server });
    expect((await port.desk.as('owner').post(begins, wish)).body).toMatchObject({ code, values: { field: 'server' } });
  });

  test('a token address inside our own network is not asked', async ({ port }) => {
    const wish = port.wish({ authorization: 'elsewhere', server: 'https://10.1.2.3/token' });
    const { url } = (await port.desk.as('owner').post(begins, wish)).ok();
    const brought = { state: new URL(url).searchParams.get('state'), code: 'x' };
    expect((await port.desk.as('owner').post(finishes, brought)).body.code).toBe('outside.private_address');
  });
});

describe('an account that was authorized', () => {
  test('tries new settings with the access it has; another application has to be authorized first', async ({
    port,
  }) => {
    const { id } = await port.connects();
    const owner = port.desk.as('owner');
    const change = (settings: object, version: number) => owner.patch(`/api/v1/accounts/${id}`, { settings, version });
    expect((await change({ address: 'otro@puerto.example' }, 1)).body.values).toMatchObject({
      code: 'harbour.other_ship',
    });
    expect((await change({ clientSecret: 'mal copiado' }, 1)).body.values).toMatchObject({
      code: 'authorization.client_refused',
    });
    expect(await port.account(id)).toMatchObject({ health: 'ok' });
    expect((await change({ clientId: 'otra' }, 1)).body.code).toBe('account.authorize_first');
    expect((await change({ clientSecret: port.client.secret }, 1)).ok().version).toBe(2);
  });

  test('may go back to a password, and its tokens are gone', async ({ port }) => {
    const { id } = await port.connects();
    const settings = { authorization: '', password: 'secreto' };
    (await port.desk.as('owner').patch(`/api/v1/accounts/${id}`, { settings, version: 1 })).ok();
    expect((await port.account(id)).settings).toEqual({ address: port.ship });
    const left = `select 1::text as row from desk.account_authorization where account_id = '${id}'`;
    expect(await port.rows(left)).toEqual([]);
    const there = await connectedAccount(port.desk.parts, port.desk.cast.workspaceId, id);
    expect(there.settings).toEqual({ address: port.ship, password: 'secreto' });
  });

  test('an account with a password can be authorized later, and forgets the password', async ({ port }) => {
    const owner = port.desk.as('owner');
    const wish = { ...port.wish(), name: 'Puerto', settings: { address: port.ship, password: 'secreto' } };
    const { id } = (await owner.post('/api/v1/accounts', wish)).ok();
    const settings = { authorization: 'port', clientId: port.client.id, clientSecret: port.client.secret };
    (await owner.post(finishes, await port.goesThere({ accountId: id, settings }))).ok();
    const there = await connectedAccount(port.desk.parts, port.desk.cast.workspaceId, id);
    expect(there.settings).toEqual({ address: port.ship, ...settings });
  });

  test('is not given to another one by connecting it again', async ({ port }) => {
    const { id } = await port.connects();
    const wish = { accountId: id, settings: { address: 'otro@puerto.example' } };
    const answer = await port.desk.as('owner').post(finishes, await port.goesThere(wish, 'otro@puerto.example'));
    expect(answer).toMatchObject({ status: 409, body: { code: 'account.other_account' } });
    expect((await port.account(id)).handle).toBe(port.ship);
  });
});
