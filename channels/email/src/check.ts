import type { Channel, CheckedAccount, Settings } from '@tertulia/channel-kit';
import { connectionFailure, type ConnectionFailure } from './connection-failure.ts';
import { failures } from './failures.ts';
import { openImap } from './imap-connection.ts';
import { mailboxSettings, type MailboxSettings } from './mailbox-settings.ts';
import { openSmtp } from './sending/submit-mail.ts';

/** Really signs in at both servers, and says which field is wrong when one of them does not let us in. */
export const check: Channel['check'] = async (settings: Settings, context) => {
  const mailbox = mailboxSettings(settings);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mailbox.address)) return no('address', failures.badAddress);
  const receiving = await receives(mailbox, context);
  if (receiving !== null) return receiving;
  const sending = await sends(mailbox, settings, context);
  if (sending !== null) return sending;
  return {
    ok: true,
    externalId: mailbox.address,
    handle: mailbox.address,
    name: mailbox.senderName || mailbox.address,
  };
};

type Context = Parameters<Channel['check']>[1];

const receives = async (mailbox: MailboxSettings, context: Context): Promise<CheckedAccount | null> => {
  try {
    const client = await openImap(mailbox.imap, context);
    try {
      const folders = await client.list();
      return folders.some((one) => one.path.toLowerCase() === mailbox.folder.toLowerCase())
        ? null
        : no('folder', failures.noFolder);
    } finally {
      await client.logout();
    }
  } catch (error) {
    const failure = connectionFailure(error, mailbox.imap.host);
    return no(fieldFor(failure, 'imap', context.accessToken ? 'address' : 'password'), failure);
  }
};

const sends = async (
  mailbox: MailboxSettings,
  settings: Settings,
  context: Context,
): Promise<CheckedAccount | null> => {
  try {
    const connection = await openSmtp(mailbox.smtp, context);
    connection.quit();
    connection.close();
    return null;
  } catch (error) {
    const failure = connectionFailure(error, mailbox.smtp.host);
    const password = settings['smtpPassword'] ? 'smtpPassword' : 'password';
    return no(fieldFor(failure, 'smtp', context.accessToken ? 'address' : password), failure);
  }
};

const fieldFor = ({ about }: ConnectionFailure, server: 'imap' | 'smtp', password: string): string | null => {
  if (about === 'user') return password;
  if (about === 'server') return null;
  return `${server}${about === 'host' ? 'Host' : about === 'port' ? 'Port' : 'Security'}`;
};

const no = (
  field: string | null,
  { code, why, words }: ConnectionFailure | (typeof failures)['badAddress'],
): CheckedAccount => ({
  ok: false,
  field,
  failure: { code, why, ...(words ? { words } : {}) },
});
