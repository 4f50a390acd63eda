import { lookup } from 'node:dns/promises';
import type { OutgoingMessage, RawItem, SendContext, Settings, Sink } from '@tertulia/channel-kit';
import { instantOf } from '@tertulia/contract';
import { addMailbox, type MailAddresses, type Mailbox } from '../../../../e2e/mail-servers/start.ts';

let counter = 0;

/** A mailbox of its own for each test, on the servers all tests share. */
export const newMailbox = (mail: MailAddresses, name: string): Promise<Mailbox> =>
  addMailbox(mail, `${name}-${process.pid}-${(counter += 1)}`);

export const settingsOf = (mail: MailAddresses, mailbox: Mailbox, more: Settings = {}): Settings => ({
  address: mailbox.address,
  password: mailbox.password,
  senderName: 'Tostadero Ayuda',
  imapHost: '127.0.0.1',
  imapPort: mail.imapPort,
  imapSecurity: 'none',
  smtpHost: '127.0.0.1',
  smtpPort: mail.submissionPort,
  smtpSecurity: 'none',
  plusAddress: 'yes',
  ...more,
});

export const contextOf = (
  settings: Settings,
  signal: SendContext['signal'] = new AbortController().signal,
): SendContext & { readonly logged: string[] } => {
  const logged: string[] = [];
  return {
    account: {
      id: 'a',
      externalId: String(settings['address']),
      name: 'Tostadero',
      handle: String(settings['address']),
      settings,
    },
    http: () => Promise.reject(new Error('E-mail speaks no HTTP')),
    mayConnect: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    now: () => instantOf(new Date()),
    signal,
    log: (event) => void logged.push(event),
    readFile: async (id) => new TextEncoder().encode(`bytes of ${id}`),
    publicFileUrl: async (id) => `https://files.example/${id}`,
    logged,
  };
};

export const answer = (to: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  id: '0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5a6b',
  surface: 'direct',
  to: [{ scheme: 'email', issuer: '', value: to, name: null, handle: to }],
  thread: { key: 'k', references: [] },
  replyTo: null,
  text: '¡Hola! Ya va de camino.',
  subject: 'Mi pedido',
  files: [],
  location: null,
  replyToken: 'abc123def456ghi789',
  signedBy: null,
  ...more,
});

export type Kept = {
  readonly items: RawItem[];
  readonly cursors: string[];
  readonly health: string[];
  readonly sink: Sink;
  readonly until: (count: number) => Promise<void>;
};

/** What the server does with a stream, in memory: keeps items and cursor together, and can wait for the next. */
export function keeper(options: { readonly onKeep?: () => Promise<void> } = {}): Kept {
  const kept: Omit<Kept, 'sink' | 'until'> = { items: [], cursors: [], health: [] };
  let wake = () => {};
  const sink: Sink = {
    keep: async (items, cursor) => {
      await options.onKeep?.();
      kept.items.push(...items.map((one) => ({ ...one, receivedAt: instantOf(new Date()) })));
      kept.cursors.push(cursor);
      wake();
    },
    health: (state) => void kept.health.push(state),
  };
  const until = async (count: number) => {
    while (kept.items.length < count) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { ...kept, sink, until };
}
