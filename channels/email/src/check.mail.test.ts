import { createServer, type AddressInfo } from 'node:net';
import tls from 'node:tls';
import { describe, expect, inject, test } from 'vitest';
import { check } from './check.ts';
import { contextOf, newMailbox, settingsOf } from './testing/account.ts';

describe.runIf(inject('mail') !== null)('the connection check', () => {
  const servers = inject('mail') ?? raise();
  const checked = async (
    more: Parameters<typeof settingsOf>[2] = {},
    context: Partial<ReturnType<typeof contextOf>> = {},
  ) => {
    const settings = settingsOf(servers, await newMailbox(servers, 'ayuda'), more);
    return check(settings, { ...contextOf(settings), ...context });
  };
  const failsWith = (code: string, field: string | null) => ({
    ok: false,
    field,
    failure: { code, why: expect.any(String), words: { es: expect.any(String), en: expect.any(String) } },
  });

  test('signs in at both servers and says whose mailbox it is', async () => {
    expect(await checked()).toMatchObject({
      ok: true,
      name: 'Tostadero Ayuda',
      externalId: expect.stringContaining('@tertulia.test'),
    });
  });

  test.each([
    ['a wrong password', { password: 'otra' }, 'email.wrong_password', 'password'],
    ['a wrong password for sending alone', { smtpPassword: 'otra' }, 'email.wrong_password', 'smtpPassword'],
    ['no such IMAP host', { imapHost: 'imap.invalid' }, 'email.unknown_host', 'imapHost'],
    ['no such SMTP host', { smtpHost: 'smtp.invalid' }, 'email.unknown_host', 'smtpHost'],
    ['a closed IMAP port', { imapPort: 1 }, 'email.port_closed', 'imapPort'],
    ['a closed SMTP port', { smtpPort: 1 }, 'email.port_closed', 'smtpPort'],
    ['an IMAP port that is none', { imapPort: 99_999 }, 'email.bad_port', 'imapPort'],
    ['an SMTP port that is none', { smtpPort: 99_999 }, 'email.bad_port', 'smtpPort'],
    ['TLS where there is none (IMAP)', { imapSecurity: 'tls' }, 'email.no_encryption', 'imapSecurity'],
    ['TLS where there is none (SMTP)', { smtpSecurity: 'tls' }, 'email.no_encryption', 'smtpSecurity'],
    [
      'a certificate nobody vouches for (IMAP)',
      { imapHost: 'localhost', imapPort: servers.imapsPort, imapSecurity: 'tls' },
      'email.certificate',
      'imapHost',
    ],
    [
      'a certificate nobody vouches for (STARTTLS)',
      { imapHost: 'localhost', imapSecurity: 'starttls' },
      'email.certificate',
      'imapHost',
    ],
    [
      'a certificate nobody vouches for (SMTP)',
      { smtpHost: 'localhost', smtpPort: servers.submissionsPort, smtpSecurity: 'tls' },
      'email.certificate',
      'smtpHost',
    ],
    ['a folder that is not there', { folder: 'Clientes' }, 'email.no_folder', 'folder'],
    ['half an address', { address: 'ayuda@' }, 'email.bad_address', 'address'],
  ] as const)('%s points at its field', async (_, more, code, field) => {
    expect(await checked(more)).toEqual(failsWith(code, field));
  });

  test('a host inside the house is refused before any connection', async () => {
    expect(await checked({}, { mayConnect: () => Promise.reject(new Error('private')) })).toEqual(
      failsWith('email.forbidden_host', 'imapHost'),
    );
  });

  test('the connection goes to the address that was judged, whatever the name would answer now', async () => {
    const named = { imapHost: 'buzon.invalid', smtpHost: 'salida.invalid' };
    const asked: string[] = [];
    const judge = async (host: string) => {
      asked.push(host);
      return ['127.0.0.1'];
    };
    // No resolver knows these names: had anybody asked again, it would have failed.
    expect(await checked(named, { mayConnect: judge })).toMatchObject({ ok: true });
    expect(asked).toEqual(['buzon.invalid', 'salida.invalid']);
    expect(await checked(named)).toEqual(failsWith('email.unknown_host', 'imapHost'));
    const refusedByTheDoor = Object.assign(new Error('no'), { code: 'outside.unknown_host' });
    expect(await checked(named, { mayConnect: () => Promise.reject(refusedByTheDoor) })).toEqual(
      failsWith('email.unknown_host', 'imapHost'),
    );
  });

  test('where one address of a host is closed, the next is tried', async () => {
    const judge = async () => ['::1', '127.0.0.9', '127.0.0.1'];
    expect(await checked({ imapHost: 'buzon.invalid' }, { mayConnect: judge })).toMatchObject({ ok: true });
  });

  test('with a certificate one trusts, TLS and STARTTLS both work', async () => {
    const before = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...before, servers.certificateAuthority]);
    try {
      const secure = { imapHost: 'localhost', smtpHost: 'localhost' };
      expect(
        await checked({
          ...secure,
          imapPort: servers.imapsPort,
          imapSecurity: 'tls',
          smtpPort: servers.submissionsPort,
          smtpSecurity: 'tls',
        }),
      ).toMatchObject({ ok: true });
      expect(await checked({ ...secure, imapSecurity: 'starttls', smtpSecurity: 'starttls' })).toMatchObject({
        ok: true,
      });
      // The certificate must be for the name that was set up, not for the address it was reached at.
      const other = { imapHost: 'otro.invalid', smtpHost: 'otro.invalid' };
      const mayConnect = async () => ['127.0.0.1'];
      for (const more of [{ imapSecurity: 'starttls' }, { imapSecurity: 'tls', imapPort: servers.imapsPort }] as const)
        expect(await checked({ ...other, ...more }, { mayConnect })).toEqual(
          failsWith('email.certificate', 'imapHost'),
        );
      for (const more of [
        { smtpSecurity: 'starttls' },
        { smtpSecurity: 'tls', smtpPort: servers.submissionsPort },
      ] as const)
        expect(await checked({ smtpHost: 'otro.invalid', ...more }, { mayConnect })).toEqual(
          failsWith('email.certificate', 'smtpHost'),
        );
    } finally {
      tls.setDefaultCACertificates(before);
    }
  });

  test('a server that says nothing is given up', { timeout: 40_000 }, async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    expect(await checked({ imapPort: (silent.address() as AddressInfo).port })).toEqual(
      failsWith('email.timeout', 'imapHost'),
    ); // a TCP server has an AddressInfo
    silent.close();
  });
});

function raise(): never {
  throw new Error('The mail servers are not here');
}
