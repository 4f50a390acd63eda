import type { ChannelContext } from '@tertulia/channel-kit';
import { ImapFlow } from 'imapflow';
import { atAddress, type Endpoint } from './at-address.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

/** A signed-in IMAP connection. IDLE is the stream's own business: by itself imapflow waits 15 s before it starts one. */
export const openImap = (
  imap: MailboxSettings['imap'],
  mayConnect: ChannelContext['mayConnect'],
  signal: AbortSignal,
): Promise<ImapFlow> => atAddress(mayConnect, imap.host, (endpoint) => signIn(imap, endpoint, signal));

async function signIn(imap: MailboxSettings['imap'], endpoint: Endpoint, signal: AbortSignal): Promise<ImapFlow> {
  signal.throwIfAborted();
  const client = new ImapFlow({
    ...endpoint,
    port: imap.port,
    secure: imap.security === 'tls',
    doSTARTTLS: imap.security === 'starttls',
    auth: { user: imap.user, pass: imap.password },
    clientInfo: { name: 'Tertulia' },
    disableAutoIdle: true,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 5 * 60_000,
    // A server that lies about sizes must not fill our memory.
    maxLiteralSize: 64_000_000,
    logger: false,
  });
  // Every error also rejects the command it interrupts; without a listener it would end the process.
  client.on('error', () => client.close());
  signal.addEventListener('abort', () => client.close(), { once: true });
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

/** The path of a folder by its use, as the server marks it (RFC 6154). */
export async function folderFor(client: ImapFlow, use: '\\Sent' | '\\All'): Promise<string | null> {
  return (await client.list()).find((one) => one.specialUse === use)?.path ?? null;
}
