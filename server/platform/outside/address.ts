import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { refusal } from '../errors/index.ts';

export const privateAddress = refusal('outside.private_address', 422);
export const unknownHost = refusal('outside.unknown_host', 422);

/**
 * Only what ipaddr.js calls plain unicast is the outside: everything else is ours, our neighbours' or reserved (RFC 6890). Of IPv6 only
 * 2000::/3 was ever given out (IANA, 2026-11-23): the rest holds old ways to write an IPv4 address, and what nobody owns.
 */
export function isOutside(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  const plain = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() ? parsed.toIPv4Address() : parsed;
  return plain.range() === 'unicast' && (plain instanceof ipaddr.IPv4 || ((plain.parts[0] ?? 0) & 0xe000) === 0x2000);
}

/**
 * The addresses of a host, all of them outside. One private address among them refuses the host: a name that answers both is a
 * way in.
 * @throws Refusal `outside.private_address`, `outside.unknown_host`
 */
export async function outsideAddresses(
  host: string,
  allowPrivate: readonly string[],
): Promise<{ address: string; family: number }[]> {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  const found = isIP(name)
    ? [{ address: name, family: isIP(name) }]
    : await lookup(name, { all: true }).catch(() => []);
  if (found.length === 0) throw unknownHost({ host: name });
  if (!allowPrivate.includes(name) && found.some(({ address }) => !isOutside(address)))
    throw privateAddress({ host: name });
  return found;
}
