import { authorizationLost } from '@tertulia/channel-kit';
import { describe, expect, inject, test } from 'vitest';
import { tokensFor } from '../../../e2e/mail-servers/authorized.ts';
import { check } from './check.ts';
import { openStream } from './inbound/open-stream.ts';
import { reply } from './sending/reply.ts';
import { answer, contextOf, keeper, newMailbox, settingsOf } from './testing/account.ts';
import { refusingSmtp } from './testing/refusing-smtp.ts';

/** Dovecot asks the authorization server about each token it is shown, at both its doors. */
describe.runIf(inject('mail') !== null)('a mailbox that is opened with an access token', () => {
  const servers = inject('mail') ?? raise();
  const opened = async (more: Parameters<typeof settingsOf>[2] = {}) => {
    const mailbox = await newMailbox(servers, 'ayuda');
    const tokens = await tokensFor(servers, mailbox.address);
    const settings = settingsOf(servers, mailbox, { authorization: 'oauth2', password: '', ...more });
    return { mailbox, tokens, settings, context: { ...contextOf(settings), accessToken: async () => tokens.access } };
  };

  test('signs in at both servers without any password, and sends', async () => {
    const { settings, context } = await opened();
    expect(await check(settings, context)).toMatchObject({ ok: true });
    const lucia = await newMailbox(servers, 'lucia');
    expect(await reply(answer(lucia.address), context)).toMatchObject({ state: 'sent' });
  });

  test('of somebody else stays shut, and the address is named', async () => {
    const { settings, context } = await opened();
    const another = await tokensFor(servers, 'otra@tertulia.test');
    expect(await check(settings, { ...context, accessToken: async () => another.access })).toMatchObject({
      ok: false,
      field: 'address',
      failure: { code: 'email.token_refused', why: expect.stringContaining('does not open this mailbox') },
    });
  });

  test('with a token that was withdrawn before its time asks for another one, once', async () => {
    const { mailbox, tokens, settings, context } = await opened();
    await tokens.revoke();
    const next = await tokensFor(servers, mailbox.address);
    const asked: (string | undefined)[] = [];
    const accessToken = async (refused?: string) => (asked.push(refused), refused === undefined ? tokens : next).access;
    expect(await check(settings, { ...context, accessToken })).toMatchObject({ ok: true });
    expect(asked).toEqual([undefined, tokens.access, undefined, tokens.access]);
  });

  test('is listened to', async () => {
    const { mailbox, settings, context } = await opened();
    const stop = new AbortController();
    const kept = keeper();
    const open = openStream(null, { ...context, signal: stop.signal }, kept.sink);
    const writer = await newMailbox(servers, 'iker');
    await reply(answer(mailbox.address), contextOf(settingsOf(servers, writer)));
    await kept.until(1);
    stop.abort();
    await open;
    expect(kept.health).toEqual(['ok']);
    expect(settings['password']).toBe('');
  });

  test.for([
    ['authorization.withdrawn', 'revoked', 'refused'],
    ['authorization.client_refused', 'revoked', 'refused'],
    ['authorization.unavailable', 'degraded', 'later'],
  ] as const)('without a token, for %s, is said to be %s, and an answer is %s', async ([code, health, state]) => {
    const { context } = await opened();
    const accessToken = () => Promise.reject(Object.assign(new Error('no token'), { code }));
    const kept = keeper();
    await expect(openStream(null, { ...context, accessToken }, kept.sink)).rejects.toThrow('no token');
    expect(kept.health).toEqual([health]);
    const outcome = await reply(answer('lucia@example.com'), { ...context, accessToken });
    expect(outcome.state).toBe(state);
    expect(JSON.stringify(outcome)).toContain(authorizationLost[code].en);
  });

  test.for([
    [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      'smtp_switched_off',
    ],
    ['535 5.7.3 Authentication unsuccessful', 'token_refused'],
  ] as const)('where sending is answered “%s”: %s', async ([line, code]) => {
    const smtp = await refusingSmtp(line);
    const { settings, context } = await opened({ smtpPort: smtp.port });
    const checked = await check(settings, context);
    smtp.close();
    expect(checked).toMatchObject({ ok: false, failure: { code: `email.${code}` } });
    expect(smtp.shown()).toEqual([expect.stringMatching(/^user=ayuda-.*\u0001auth=Bearer [\w-]+\u0001\u0001$/u)]);
  });
});

function raise(): never {
  throw new Error('The mail servers are not here');
}
