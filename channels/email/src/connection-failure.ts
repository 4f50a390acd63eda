import type { VendorFailure } from '@tertulia/channel-kit';
import { at, failures, serverSays } from './failures.ts';
import { noToken, tokenFailure } from './token-failure.ts';
import { TokenRefused } from './token-refused.ts';

export type ConnectionFailure = VendorFailure & { readonly about: 'user' | 'host' | 'port' | 'security' | 'server' };

/**
 * Puts what imapflow, nodemailer or a socket threw into words. Their errors carry Node's own codes from the socket, TLS and DNS
 * layers, or codes of theirs.
 */
export function connectionFailure(error: unknown, host: string): ConnectionFailure {
  if (error instanceof TokenRefused) return about('user', tokenFailure(seen(error.cause).text), host);
  const lost = noToken(error);
  if (lost !== null) return { ...lost, about: lost.passes ? 'server' : 'user' };
  const { code, command, text, authenticationFailed } = seen(error);
  if (authenticationFailed || code === 'EAUTH') return about('user', failures.wrongPassword, host);
  if (code === 'forbidden_host') return about('host', failures.forbiddenHost, host);
  if (/ENOTFOUND|EAI_AGAIN|EDNS|unknown_host/.test(code)) return about('host', failures.unknownHost, host);
  if (certificateCodes.test(code) || /certificate|altname/i.test(text))
    return about('host', failures.certificate, host);
  if (code === 'ERR_SOCKET_BAD_PORT') return about('port', failures.badPort, host);
  if (code === 'ECONNREFUSED') return about('port', failures.portClosed, host);
  if (/^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT|ETIMEOUT)$/.test(code)) {
    return about('host', failures.timeout, host);
  }
  if (/ETLS|EPROTO|SSL|TLS|STARTTLS/.test(`${code} ${text}`) || command === 'STARTTLS')
    return about('security', failures.notEncrypted, host);
  if (/ECONNRESET|EPIPE|NoConnection|EConnectionClosed|ClosedAfterConnect|ECONNECTION|ESOCKET/.test(code))
    return about('port', failures.lost, host);
  return { ...serverSays('email.server_said_no', text || 'The server gave no reason.'), about: 'server' };
}

const about = (what: ConnectionFailure['about'], one: VendorFailure, host: string): ConnectionFailure => ({
  ...at(host, one),
  about: what,
});

const certificateCodes =
  /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)|HOSTNAME_MISMATCH)/;

type Seen = {
  readonly code: string;
  readonly command: string;
  readonly text: string;
  readonly authenticationFailed: boolean;
};

/** nodemailer keeps the socket's own code in `originalCode`; imapflow keeps the server's words in `responseText`. */
const seen = (error: unknown): Seen => {
  const fields = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}; // reading unknown fields of an object
  const word = (key: string) => (typeof fields[key] === 'string' ? fields[key] : '');
  return {
    code: socketCode(word('originalCode')) || word('code'),
    command: word('command'),
    text: word('responseText') || word('response') || word('message'),
    authenticationFailed: fields['authenticationFailed'] === true,
  };
};

const socketCode = (code: string): string => (code === '' || code.startsWith('ERR_SSL') ? '' : code);
