import { ImapFlow } from 'imapflow';
import { atAddress, type Endpoint } from './at-address.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { signedIn, type Credential, type Reach } from './signing-in.ts';

/** A signed-in IMAP connection. IDLE is the stream's own business: by itself imapflow waits 15 s before it starts one. */
export const openImap = (imap: MailboxSettings['imap'], reach: Reach): Promise<ImapFlow> =>
  signedIn(imap, reach, (credential) =>
    atAddress(reach.mayConnect, imap.host, (endpoint) => signIn(imap, credential, endpoint, reach.signal)),
  );

async function signIn(
  imap: MailboxSettings['imap'],
  credential: Credential,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<ImapFlow> {
  signal.throwIfAborted();
  const client = new ImapFlow({
    ...endpoint,
    port: imap.port,
    secure: imap.security === 'tls',
    doSTARTTLS: imap.security === 'starttls',
    auth: 'password' in credential ? { user: credential.user, pass: credential.password } : credential,
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
