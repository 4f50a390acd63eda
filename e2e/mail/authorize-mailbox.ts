import { decideAt } from '@tertulia/channel-kit/authorization-server';
import { registerAt } from '../mail-servers/authorized.ts';
import type { Mailbox, MailAddresses } from '../mail-servers/start.ts';
import type { Owner } from '../desk/owner.ts';

/** What one types to connect a mailbox at the tests' own provider. */
export async function authorizedSettings(owner: Owner, servers: MailAddresses, mailbox: Mailbox) {
  const { returnAddress } = await owner.ask('GET', '/api/v1/channels');
  const origin = servers.authorizationOrigin;
  return {
    authorization: 'oauth2',
    address: mailbox.address,
    authorizeUrl: `${origin}/authorize`,
    tokenUrl: `${origin}/token`,
    scopes: 'imap smtp',
    ...(await registerAt(servers, returnAddress)),
    imapHost: '127.0.0.1',
    imapPort: servers.imapPort,
    imapSecurity: 'none',
    smtpHost: '127.0.0.1',
    smtpPort: servers.submissionPort,
    smtpSecurity: 'none',
  };
}

/** There and back, by whoever owns the mailbox: for a new account, or for one that needs its access anew. */
export async function goThereAndBack(owner: Owner, mailbox: Mailbox, wish: object): Promise<{ id: string }> {
  const { url } = await owner.ask('POST', '/api/v1/accounts/authorize', wish);
  return owner.ask('POST', '/api/v1/accounts/authorize/finish', await decideAt(url, 'allow', mailbox.user));
}
