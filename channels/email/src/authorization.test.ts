import { describe, expect, test } from 'vitest';
import { authorization } from './authorization.ts';
import { mailboxSettings } from './mailbox-settings.ts';
import { tokenFailure } from './token-failure.ts';

describe('a mailbox connected on its provider’s page', () => {
  test.for([
    ['ayuda@tostadero.es', 'microsoft', 'outlook.office365.com', 'smtp.office365.com', 'starttls'],
    ['ayuda@outlook.es', 'microsoft', 'outlook.office365.com', 'smtp-mail.outlook.com', 'starttls'],
    ['ayuda@tostadero.es', 'google', 'imap.gmail.com', 'smtp.gmail.com', 'tls'],
    ['ayuda@tostadero.es', 'oauth2', 'imap.tostadero.es', 'smtp.tostadero.es', 'tls'],
  ] as const)('%s at %s has its servers', ([address, way, imap, smtp, security]) => {
    expect(authorization.map(({ id }) => id)).toContain(way);
    expect(mailboxSettings({ address, authorization: way })).toMatchObject({
      imap: { host: imap, port: 993, security: 'tls', user: address },
      smtp: { host: smtp, security },
    });
  });

  test.for([
    ['[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings', 'email.imap_switched_off'],
    ['User is authenticated but not connected.', 'email.imap_switched_off'],
    ['535 5.7.139 Authentication unsuccessful', 'email.smtp_switched_off'],
    ['AUTHENTICATE failed.', 'email.token_refused'],
  ] as const)('“%s” is said as %s', ([said, code]) => {
    expect(tokenFailure(said).code).toBe(code);
  });
});
