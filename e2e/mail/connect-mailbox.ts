import type { Mailbox, MailAddresses } from '../mail-servers/start.ts';
import type { Owner } from '../desk/owner.ts';

const mostTries = 4;

/** Connects a mailbox to the first brand, as the settings screen does; a server that was too busy to answer in time is asked again, as it says. */
export async function connectMailbox(owner: Owner, servers: MailAddresses, mailbox: Mailbox): Promise<{ id: string }> {
  const { items } = await owner.ask('GET', '/api/v1/brands');
  const wish = {
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
  };
  for (let tries = 1; ; tries += 1) {
    try {
      return await owner.ask('POST', '/api/v1/accounts', wish);
    } catch (error) {
      if (tries === mostTries || !passing.test(String(error))) throw error;
    }
  }
}

const passing = /email\.(timeout|connection_lost)|account\.unreachable/u;
