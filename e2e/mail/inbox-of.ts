import { setTimeout as pause } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import type { Mailbox, MailAddresses } from '../mail-servers/start.ts';

/** What lies in somebody's mailbox, as bytes, once there is at least this much. */
export async function inboxOf(servers: MailAddresses, mailbox: Mailbox, atLeast = 1): Promise<readonly Buffer[]> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look(servers, mailbox);
    if (found.length >= atLeast) return found;
    if (Date.now() > deadline) throw new Error(`${mailbox.address} got ${found.length} mails and not ${atLeast}`);
    await pause(200);
  }
}

const look = async (servers: MailAddresses, mailbox: Mailbox): Promise<readonly Buffer[]> => {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: servers.imapPort,
    doSTARTTLS: false,
    auth: { user: mailbox.user, pass: mailbox.password },
    logger: false,
  });
  await client.connect();
  const box = await client.mailboxOpen('INBOX', { readOnly: true });
  const mails = box.exists === 0 ? [] : await client.fetchAll('1:*', { source: true });
  await client.logout();
  return mails.flatMap((mail) => (mail.source === undefined ? [] : [mail.source]));
};
