import type { brand, Locale } from '@tertulia/contract';
import type { z } from 'zod';
import { unknownDomain, unknownTimeZone } from './errors.ts';

/** What people may set of a brand. */
export type BrandValues = {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly firstResponseMinutes: number;
  readonly nextResponseMinutes: number;
  readonly bannedTerms: readonly string[];
  readonly trustedDomains?: readonly string[] | undefined;
  readonly answeringAssigns?: boolean | undefined;
};

export type PublicBrand = z.input<typeof brand>;

/** What a brand promises until somebody says otherwise: a first answer within two hours, the next within four. */
export const firstPromises = { firstResponseMinutes: 120, nextResponseMinutes: 240, bannedTerms: [] } as const;

/** @throws Refusal `brand.unknown_time_zone` */
export function requireTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw unknownTimeZone({ timeZone });
  }
}

/** A term counts once, whatever its case, and never empty. */
export const tidyTerms = (terms: readonly string[]): string[] => {
  const kept = new Map<string, string>();
  for (const term of terms.map((each) => each.normalize('NFC').trim()))
    if (term !== '' && !kept.has(term.toLowerCase())) kept.set(term.toLowerCase(), term);
  return [...kept.values()];
};

/**
 * "https://www.pan.es/tienda" is pasted, "pan.es" is kept.
 * @throws Refusal `brand.unknown_domain`
 */
export const tidyDomains = (written: readonly string[]): string[] => [
  ...new Set(
    written
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map(domainOf),
  ),
];

const domainOf = (written: string): string => {
  const address = /^https?:\/\//iu.test(written) ? written : `https://${written}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : '';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host)) throw unknownDomain({ domain: written.slice(0, 80) });
  return host;
};
