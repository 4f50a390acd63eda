import type { Signals } from '@tertulia/voice';
import type { Room } from '../../platform/room/index.ts';
import { knownFactsAt } from '../facts/index.ts';

type Brand = { readonly id: string; readonly timeZone: string; readonly trustedDomains: readonly string[] };

/** What a brand knows of itself that a draft can be held against: its facts in figures and its own sites. */
export async function brandSignals(room: Room, brand: Brand, accountId: string | null): Promise<Signals> {
  const facts = await knownFactsAt(room, { brandId: brand.id, accountId, timeZone: brand.timeZone });
  const webs = facts.flatMap((fact) => (fact.kind === 'web' ? [hostOf(fact.value)] : []));
  return {
    timeZone: brand.timeZone,
    ...(facts.length === 0 ? {} : { facts }),
    // without a list any site may be linked to: a web among the facts makes none
    ...(brand.trustedDomains.length === 0 ? {} : { trustedDomains: [...new Set([...brand.trustedDomains, ...webs])] }),
  };
}

const hostOf = (web: string): string =>
  web
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[/?#:].*$/su, '')
    .toLowerCase();
