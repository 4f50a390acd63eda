import type { Mailbox, MailAddresses } from '../mail-servers/start.ts';
import type { Owner } from '../desk/owner.ts';

/** Connects a mailbox to the first brand, as the settings screen does. */
export async function connectMailbox(owner: Owner, servers: MailAddresses, mailbox: Mailbox): Promise<{ id: string }> {
  const { items } = await owner.ask('GET', '/api/v1/brands');
  return owner.ask('POST', '/api/v1/accounts', {
    brandId: items[0].id,
    channel: 'email',
    name: 'Tostadero Ayuda',
    purpose: 'support',
    settings: {
      address: mailbox.address,
      password: mailbox.password,
      imapHost: '127.0.0.1',
      imapPort: servers.imapPort,
      imapSecurity: 'none',
      smtpHost: '127.0.0.1',
      smtpPort: servers.submissionPort,
      smtpSecurity: 'none',
      plusAddress: 'yes',
      historyDays: 1,
    },
  });
}
