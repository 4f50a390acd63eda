import type pg from 'pg';
import { describe, expect, vi } from 'vitest';
import { atPort as test, finishes, type Port } from '../../../testing/at-port.ts';
import { asAdmin } from '../../../testing/postgres-for-tests.ts';
import { testKey } from '../../../testing/test-vault.ts';
import { rotateVault, vaultOfDatabase } from '../../../platform/vault/index.ts';
import { slice } from '../index.ts';
import { accessToken, accessTokenOf } from './access-token.ts';
import { renewDueNow } from './renew-due.ts';

const MINUTE = 60_000;

const tokenOf = ({ desk }: Port, id: string, refused?: string, parts = desk.parts): Promise<string> =>
  accessToken(parts, { workspaceId: desk.cast.workspaceId, id }, refused);

const renewals = ({ server }: Port): number => server.asked.filter((what) => what === 'refresh_token').length;

describe('a token that is about to end', () => {
  test('is the same one until then, and another one after, over and over', async ({ port }) => {
    const { id } = await port.connects();
    const [first, before] = [await tokenOf(port, id), renewals(port)];
    port.desk.clock.pass(54 * MINUTE);
    expect(await tokenOf(port, id)).toBe(first);
    const seen = new Set([first]);
    for (let round = 1; round <= 3; round += 1) {
      port.desk.clock.pass(56 * MINUTE);
      seen.add(await tokenOf(port, id));
      expect(renewals(port) - before).toBe(round);
    }
    expect(seen.size).toBe(4);
  });

  test('is renewed once, however many want it at that moment', async ({ port }) => {
    const { id } = await port.connects();
    const before = renewals(port);
    port.desk.clock.pass(70 * MINUTE);
    const tokens = await Promise.all(Array.from({ length: 8 }, () => tokenOf(port, id)));
    expect(new Set(tokens).size).toBe(1);
    expect(renewals(port) - before).toBe(1);
    expect(port.server.grants.introspect(tokens[0] ?? '')).not.toBeNull();
  });

  test('is kept although the vault changes its key while the vendor answers', async ({ port }) => {
    const { id } = await port.connects();
    port.desk.clock.pass(70 * MINUTE);
    const columns = slice.sealed?.filter(({ table }) => table === 'account_authorization') ?? [];
    const keyring = { read: () => [Buffer.alloc(32, 9), testKey], folder: null };
    const asOperator = <T>(work: (admin: pg.Client) => Promise<T>) => asAdmin(port.desk.databaseUrl, work);
    const vault = await asOperator((admin) => vaultOfDatabase(admin, keyring, columns));
    const quiet = { told: () => undefined, signal: new AbortController().signal };
    const resealed: number[] = [];
    const http: typeof port.desk.parts.http = async (...asked) => {
      const answer = await port.desk.parts.http(...asked);
      await asOperator(async (admin) => resealed.push((await rotateVault(admin, vault, columns, quiet)).resealed));
      return answer;
    };
    const parts = { ...port.desk.parts, vault, http };
    const fresh = await tokenOf(port, id, undefined, parts);
    const asked = renewals(port);
    expect(resealed[0]).toBeGreaterThan(0);
    expect(await tokenOf(port, id, undefined, parts)).toBe(fresh);
    expect(renewals(port)).toBe(asked);
  });

  test('is renewed by itself before anybody asks', async ({ port }) => {
    const { id } = await port.connects();
    const [first, before] = [await tokenOf(port, id), renewals(port)];
    port.desk.clock.pass(56 * MINUTE);
    await renewDueNow(port.desk.parts, () => undefined);
    expect(renewals(port) - before).toBeGreaterThan(0);
    const asked = renewals(port);
    expect(await tokenOf(port, id)).not.toBe(first);
    expect(renewals(port)).toBe(asked);
  });

  test('one that the vendor refuses before its time is replaced, but not without end', async ({ port }) => {
    const { id } = await port.connects();
    let token = await tokenOf(port, id);
    port.server.grants.forgetAccessTokens();
    const fresh = await tokenOf(port, id, token);
    expect(fresh).not.toBe(token);
    token = fresh;
    const refusedOnAndOn = async (): Promise<void> => {
      for (let n = 0; n < 10; n += 1) token = await tokenOf(port, id, token);
    };
    await expect(refusedOnAndOn()).rejects.toMatchObject({ code: 'authorization.unavailable' });
  });

  test('a vendor that is away costs nothing while the old one holds, and passes', async ({ port }) => {
    const { id } = await port.connects();
    const first = await tokenOf(port, id);
    port.server.behaviour.broken = 503;
    port.desk.clock.pass(56 * MINUTE);
    expect(await tokenOf(port, id)).toBe(first);
    port.desk.clock.pass(5 * MINUTE);
    await expect(tokenOf(port, id)).rejects.toMatchObject({ code: 'authorization.unavailable' });
    expect(await port.account(id)).toMatchObject({ health: 'ok' });
    port.server.behaviour.broken = null;
    expect(port.server.grants.introspect(await tokenOf(port, id))).toMatchObject({ user: port.ship });
  });

  test('what is written to the log holds neither token nor secret', async ({ port }) => {
    const { id } = await port.connects();
    const lines: string[] = [];
    const write = (...line: unknown[]): void => void lines.push(JSON.stringify(line));
    const log = Object.assign(Object.create(port.desk.parts.log) as typeof port.desk.parts.log, {
      info: write,
      warn: write,
    }); // the log with two of its methods replaced
    port.desk.clock.pass(61 * MINUTE);
    const token = await tokenOf(port, id, undefined, { ...port.desk.parts, log });
    port.server.grants.revokeUser(port.ship);
    port.desk.clock.pass(61 * MINUTE);
    await tokenOf(port, id, undefined, { ...port.desk.parts, log }).catch(() => undefined);
    expect(lines.join()).toContain('account.authorization_renewed');
    expect(lines.join()).toContain('invalid_grant');
    for (const secret of [token, port.client.secret]) expect(lines.join()).not.toContain(secret);
  });
});

describe('access that was withdrawn', () => {
  test('is said at the account and told to everybody, and connecting again mends it', async ({ port }) => {
    const { id } = await port.connects();
    port.server.grants.revokeUser(port.ship);
    port.desk.clock.pass(61 * MINUTE);
    await renewDueNow(port.desk.parts, () => undefined);
    await expect(tokenOf(port, id)).rejects.toMatchObject({ code: 'authorization.withdrawn' });
    const account = await port.account(id);
    expect(account).toMatchObject({ health: 'revoked', healthWhy: expect.stringContaining('volver a conectar') });
    const [event] = await port.rows(
      `select to_jsonb(e)::text as row from desk.event e where type = 'account.changed' and subject_id = '${id}' order by seq desc limit 1`,
    );
    expect(event).toContain('revoked');
    const audits = await port.rows(`select action as row from desk.audit where subject_id = '${id}'`);
    expect(audits).toContain('account.authorization-withdrawn');

    const asked = renewals(port);
    await expect(tokenOf(port, id)).rejects.toMatchObject({ code: 'authorization.withdrawn' });
    await renewDueNow(port.desk.parts, () => undefined);
    expect(renewals(port)).toBe(asked); // nobody is asked what they have answered

    const brought = await port.goesThere({ accountId: id, settings: {} });
    expect((await port.desk.as('owner').post(finishes, brought)).ok()).toMatchObject({
      id,
      health: 'ok',
      healthWhy: null,
    });
    expect(port.server.grants.introspect(await tokenOf(port, id))).toMatchObject({ user: port.ship });
  });

  test('a client secret that ran out is said as that, and a new one in the settings mends it', async ({ port }) => {
    const { id } = await port.connects();
    Object.assign(port.client, { secret: 'rotated at the vendor' });
    port.desk.clock.pass(61 * MINUTE);
    await expect(tokenOf(port, id)).rejects.toMatchObject({ code: 'authorization.client_refused' });
    expect(await port.account(id)).toMatchObject({ health: 'revoked', healthWhy: expect.stringContaining('caducado') });
    const settings = { clientSecret: 'rotated at the vendor' };
    (await port.desk.as('owner').patch(`/api/v1/accounts/${id}`, { settings, version: 2 })).ok();
    expect(await port.account(id)).toMatchObject({ health: 'ok' });
  });

  test('an account with a password is given no token', async ({ port }) => {
    expect(accessTokenOf(port.desk.parts, { workspaceId: 'w', id: 'a', settings: {} })).toEqual({});
  });
});

describe('a process that dies after the vendor has answered and before it is written down', () => {
  const diesAt = (port: Port) => {
    const mayDie = vi.fn((step: string) => {
      if (step === 'authorization.answered') throw new Error('the process died');
    });
    return { ...port.desk.parts, mayDie };
  };

  test('where refresh tokens may be used again, the next one goes on with the old one', async ({ port }) => {
    port.server.behaviour.refreshTokens = 'keeps';
    const { id } = await port.connects();
    port.desk.clock.pass(61 * MINUTE);
    await expect(tokenOf(port, id, undefined, diesAt(port))).rejects.toThrow('died');
    port.desk.clock.pass(MINUTE);
    expect(port.server.grants.introspect(await tokenOf(port, id))).toMatchObject({ user: port.ship });
    expect(await port.account(id)).toMatchObject({ health: 'ok' });
  });

  test('where each works once, the account says that it has to be connected again', async ({ port }) => {
    const { id } = await port.connects();
    port.desk.clock.pass(61 * MINUTE);
    await expect(tokenOf(port, id, undefined, diesAt(port))).rejects.toThrow('died');
    port.desk.clock.pass(MINUTE);
    await expect(tokenOf(port, id)).rejects.toMatchObject({ code: 'authorization.withdrawn' });
    expect(await port.account(id)).toMatchObject({ health: 'revoked' });
  });

  test('until its lease ends nobody else asks', async ({ port }) => {
    const { id } = await port.connects();
    const first = await tokenOf(port, id);
    port.desk.clock.pass(56 * MINUTE);
    await expect(tokenOf(port, id, undefined, diesAt(port))).rejects.toThrow('died');
    const asked = renewals(port);
    expect(await tokenOf(port, id)).toBe(first);
    expect(renewals(port)).toBe(asked);
  });
});
