import type { Channel } from '@tertulia/channel-kit';
import pg from 'pg';
import { describe, expect, test as base } from 'vitest';
import { makeBrook } from '../../testing/brook.ts';
import { foundedDesk, type TestDesk } from '../../testing/desk.ts';
import { connectedAccount, endpointById } from './index.ts';

/** A vendor inside our own network, as an address somebody was talked into typing may be. */
const insider = (channel: Channel): Channel => ({
  ...channel,
  manifest: { ...channel.manifest, id: 'insider', inbound: 'door' },
  inbound: { kind: 'door' },
  check: async (settings, context) => {
    if (settings['address'] === 'socket@alba.example') await context.mayConnect('10.1.2.3');
    await context.http('http://10.1.2.3/me');
    return { ok: true, externalId: 'x', handle: 'x', name: 'x' };
  },
});

/** A network that gives its accounts no names: there are as many as somebody wants. */
const nameless = (channel: Channel): Channel => ({
  ...channel,
  manifest: { ...channel.manifest, id: 'nameless', inbound: 'door' },
  inbound: { kind: 'door' },
  check: async () => ({ ok: true, externalId: null, handle: 'aquí', name: 'Aquí' }),
});

const test = base.extend<{ desk: TestDesk }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern that nothing else is needed
  desk: async ({}, use) => {
    const { channel } = makeBrook();
    const desk = await foundedDesk({ channels: [channel, insider(channel), nameless(channel)] });
    await use(desk);
    await desk.close();
  },
});

const secret = 'muy secreto y reconocible';

const connects = (desk: TestDesk, settings: object = {}, more: object = {}) =>
  desk.as('owner').post('/api/v1/accounts', {
    brandId: desk.cast.brandId,
    channel: 'brook',
    name: 'El arroyo',
    purpose: 'support',
    settings: { address: 'hola@alba.example', password: secret, ...settings },
    ...more,
  });

describe('connecting an account', () => {
  test('keeps it when the vendor says yes, its secret sealed and never shown again', async ({ desk }) => {
    const account = (await connects(desk)).ok();
    expect(account).toMatchObject({
      handle: 'hola@alba.example',
      health: 'ok',
      settings: { address: 'hola@alba.example' },
      version: 1,
    });
    const admin = new pg.Client({ connectionString: desk.databaseUrl });
    await admin.connect();
    const { rows } =
      await admin.query(`select to_jsonb(a)::text || encode(a.secrets, 'escape') as row from desk.channel_account a
      union all select to_jsonb(e)::text from desk.event e union all select to_jsonb(x)::text from desk.audit x`);
    await admin.end();
    expect(rows.map(({ row }) => row).join()).not.toContain('reconocible');
    expect(JSON.stringify((await desk.as('owner').get('/api/v1/accounts')).ok())).not.toContain('reconocible');
    const reachable = await connectedAccount(desk.parts, desk.cast.workspaceId, account.id);
    expect(reachable.settings).toEqual({ address: 'hola@alba.example', password: secret });
    expect((await endpointById(desk.parts, reachable.endpointId))?.accounts.map(({ id }) => id)).toEqual([account.id]);
  });

  test('keeps nothing when the vendor says no, and says why in the reader’s language', async ({ desk }) => {
    const answer = await connects(desk, { password: 'wrong' });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'account.check_failed', values: { code: 'brook.password', field: 'password' } },
    });
    const check = { channel: 'brook', settings: { address: 'hola@alba.example', password: 'wrong' } };
    const inEnglish = (await desk.as('owner').post('/api/v1/accounts/check', check)).ok();
    expect(inEnglish).toEqual({ ok: false, code: 'brook.password', why: 'Not that one', field: 'password' });
    const inSpanish = (await desk.as('owner').post('/api/v1/accounts/check', check, { 'accept-language': 'es' })).ok();
    expect(inSpanish.why).toBe('Esa no es');
    const accounts = (await desk.as('owner').get('/api/v1/accounts')).ok().items;
    expect(accounts.filter((it: { channel: string }) => it.channel === 'brook')).toEqual([]);
  });

  test.for([
    ['account.setting_missing', { password: '' }, 'password'],
    ['account.setting_invalid', { address: 'no es un correo' }, 'address'],
    ['account.setting_invalid', { password: 7 }, 'password'],
    ['account.unknown_setting', { ventana: 'abierta' }, 'ventana'],
  ] as const)('refuses %s before anybody is asked: %o', async ([code, settings, field], { desk }) => {
    expect(await connects(desk, settings)).toMatchObject({ status: 422, body: { code, values: { field } } });
  });

  test('the same account twice is refused, even when both come at once', async ({ desk }) => {
    const answers = await Promise.all([connects(desk), connects(desk)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await connects(desk)).body.code).toBe('account.already_connected');
  });

  test('where a network gives its accounts no names, a second one is another account, and stays itself', async ({
    desk,
  }) => {
    const answers = await Promise.all([
      connects(desk, {}, { channel: 'nameless' }),
      connects(desk, {}, { channel: 'nameless' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(2);
    const { id, version } = answers[0]?.ok() ?? {};
    const change = { settings: { address: 'nueva@alba.example' }, version };
    expect((await desk.as('owner').patch(`/api/v1/accounts/${id}`, change)).ok().settings.address).toBe(
      'nueva@alba.example',
    );
  });

  test('a network this installation lacks is refused', async ({ desk }) => {
    expect((await connects(desk, {}, { channel: 'paloma' })).body.code).toBe('account.unknown_channel');
  });

  test.for(['http@alba.example', 'socket@alba.example'])(
    'no check reaches into a private network: %s',
    async (address, { desk }) => {
      const check = { channel: 'insider', settings: { address, password: secret } };
      const answer = (await desk.as('owner').post('/api/v1/accounts/check', check)).ok();
      expect(answer).toMatchObject({
        ok: false,
        code: 'outside.private_address',
        why: expect.stringContaining('private network'),
      });
    },
  );
});

describe('changing an account', () => {
  test('asks the vendor again, and a secret left empty stays', async ({ desk }) => {
    const { id } = (await connects(desk)).ok();
    const path = `/api/v1/accounts/${id}`;
    const owner = desk.as('owner');
    expect((await owner.patch(path, { settings: { password: 'wrong' }, version: 1 })).body.code).toBe(
      'account.check_failed',
    );
    (await owner.patch(path, { name: 'El río', settings: { password: '' }, version: 1 })).ok();
    expect(await connectedAccount(desk.parts, desk.cast.workspaceId, id)).toMatchObject({
      name: 'El río',
      settings: { password: secret },
    });
    expect((await owner.patch(path, { name: 'Otro', version: 1 })).body).toMatchObject({
      code: 'account.changed_meanwhile',
      values: { version: 2 },
    });
  });

  test('does not turn it into another account', async ({ desk }) => {
    const { id } = (await connects(desk)).ok();
    const answer = await desk
      .as('owner')
      .patch(`/api/v1/accounts/${id}`, { settings: { address: 'otra@alba.example' }, version: 1 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'account.other_account' } });
  });

  test('is seen by whoever uses it at once, and told with the account as it is', async ({ desk }) => {
    const made = (await connects(desk)).ok();
    await connectedAccount(desk.parts, desk.cast.workspaceId, made.id);
    const before = Number((await desk.as('owner').get('/api/v1/brands')).headers['x-tertulia-seq']);
    const account = (await desk.as('owner').patch(`/api/v1/accounts/${made.id}`, { paused: true, version: 1 })).ok();
    expect((await connectedAccount(desk.parts, desk.cast.workspaceId, made.id)).paused).toBe(true);
    const events = await desk.parts.live.after(desk.cast.workspaceId, before, 10);
    expect(events).toMatchObject([
      { type: 'account.changed', accountId: made.id, brandId: desk.cast.brandId, data: { account } },
    ]);
  });
});
