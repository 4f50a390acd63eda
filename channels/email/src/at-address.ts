import { isIP } from 'node:net';
import type { ChannelContext } from '@tertulia/channel-kit';
import { connectionFailure } from './connection-failure.ts';
import { failures } from './failures.ts';

/** What a mail library connects to: an address, and the name its certificate must be for. */
export type Endpoint = { readonly host: string; readonly servername?: string };

/**
 * Opens a connection to exactly an address that was judged: the name is not resolved again, or it could answer one thing to the judge and
 * another to the socket. Where a host has several, the next is tried when one cannot be reached.
 */
export async function atAddress<T>(
  mayConnect: ChannelContext['mayConnect'],
  host: string,
  open: (endpoint: Endpoint) => Promise<T>,
): Promise<T> {
  const addresses = (await mayConnect(host).catch(inItsOwnWords)).toSorted((a, b) => isIP(a) - isIP(b));
  const [first = '', ...others] = addresses;
  const endpoint = (address: string): Endpoint =>
    isIP(host) === 0 ? { host: address, servername: host } : { host: address };
  let opening = open(endpoint(first));
  for (const address of others.slice(0, mostAddresses - 1))
    opening = opening.catch((error: unknown) => {
      if (!unreached.has(connectionFailure(error, host).code)) throw error;
      return open(endpoint(address));
    });
  return opening;
}

const mostAddresses = 4;
const unreached = new Set([failures.portClosed.code, failures.timeout.code]);

/** The door's refusal as an error that `connectionFailure` can put into words. */
const inItsOwnWords = (cause: unknown): never => {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (/ENOTFOUND|EAI_AGAIN|unknown_host/.test(code)) throw cause;
  throw Object.assign(new Error('May not connect', { cause }), { code: 'forbidden_host' });
};
