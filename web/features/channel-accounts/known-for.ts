import type { ChannelManifest, KnownByDomain } from '@tertulia/contract';
import type { Values } from './set-up-fields.tsx';

/** What the channel knows by the domain of the address typed, with the domain put in. Null while there is none. */
export function knownFor({ knownByDomain = [] }: ChannelManifest, values: Values): KnownByDomain | null {
  for (const known of knownByDomain) {
    const domain = domainIn(values[known.field]);
    if (domain === null || (known.domains.length > 0 && !known.domains.includes(domain))) continue;
    const put = (value: string | number) => (typeof value === 'string' ? value.replaceAll('{domain}', domain) : value);
    return {
      ...known,
      values: Object.fromEntries(Object.entries(known.values).map(([key, value]) => [key, put(value)])),
    };
  }
  return null;
}

const domainIn = (typed: Values[string] | undefined): string | null =>
  /@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})\s*$/u.exec(String(typed ?? ''))?.[1]?.toLowerCase() ?? null;
