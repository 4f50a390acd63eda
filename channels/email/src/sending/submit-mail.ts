import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { serverSays } from '../failures.ts';
import { atAddress, type Endpoint } from '../at-address.ts';
import type { MailboxSettings } from '../mailbox-settings.ts';
import { signedIn, type Credential, type Reach } from '../signing-in.ts';
import type { ComposedMail } from './compose-mail.ts';

export type Submitted = {
  readonly response: string;
  /** Receivers the server would not take while it took others, in small letters. */
  readonly missed: readonly { readonly value: string; readonly why: string }[];
  readonly serverMessageId: string | null;
};

/** `bytesLeft`: the whole mail was handed over, so a lost connection leaves open whether the server has taken it. */
export class SubmitFailed extends Error {
  readonly bytesLeft: boolean;
  constructor(cause: unknown, bytesLeft: boolean) {
    super('The mail was not confirmed', { cause });
    this.bytesLeft = bytesLeft;
  }
}

/** Opens the submission server and signs in. The caller closes the connection. */
export const openSmtp = (smtp: MailboxSettings['smtp'], reach: Reach): Promise<SMTPConnection> =>
  signedIn(smtp, reach, (credential) =>
    atAddress(reach.mayConnect, smtp.host, (endpoint) => signIn(smtp, credential, endpoint, reach.signal)),
  );

async function signIn(
  smtp: MailboxSettings['smtp'],
  credential: Credential,
  endpoint: Endpoint,
  signal: AbortSignal,
): Promise<SMTPConnection> {
  signal.throwIfAborted();
  const connection = new SMTPConnection({
    ...endpoint,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: smtp.security === 'starttls',
    ignoreTLS: smtp.security === 'none',
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    dnsTimeout: 10_000,
    logger: false,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      signal.addEventListener('abort', () => (connection.close(), reject(signal.reason)), { once: true });
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    if ('accessToken' in credential || (connection.allowsAuth && credential.password !== '')) {
      await new Promise<void>((resolve, reject) =>
        connection.login(loginOf(credential), (error) => (error ? reject(error) : resolve())),
      );
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Asked for another token nodemailer gets the same one, so that what the server says of it in the end is heard. */
const loginOf = (credential: Credential) => {
  if ('password' in credential) return { user: credential.user, pass: credential.password };
  const { user, accessToken } = credential;
  return { user, oauth2: new XOAuth2({ user, provisionCallback: (_user, _renew, done) => done(null, accessToken) }) };
};

export async function submitMail(connection: SMTPConnection, mail: ComposedMail): Promise<Submitted> {
  let bytesLeft = false;
  const body = Readable.from(piecesOf(mail.raw));
  // Ends when the connection has taken everything: the closing dot follows.
  body.once('end', () => (bytesLeft = true));
  return new Promise((resolve, reject) => {
    connection.once('error', (error) => reject(new SubmitFailed(error, bytesLeft)));
    connection.once('end', () =>
      reject(new SubmitFailed(Object.assign(new Error('The connection ended'), { code: 'ECONNECTION' }), bytesLeft)),
    );
    connection.send({ from: mail.from, to: [...mail.to], size: mail.raw.length }, body, (error, info) => {
      if (error) reject(new SubmitFailed(error, bytesLeft));
      else
        resolve({
          response: info?.response ?? '',
          missed: (info?.rejectedErrors ?? []).map((one) => ({
            value: String(one.recipient ?? '').toLowerCase(),
            why: serverSays('', one.response ?? one.message).why,
          })),
          serverMessageId: info?.serverMessageId ?? null,
        });
    });
  });
}

const piecesOf = function* (raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += 65_536) yield raw.subarray(at, at + 65_536);
};
