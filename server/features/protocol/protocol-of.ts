import type { Protocol } from '@tertulia/voice';
import { iso } from '../conversations/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { documentOf, readDocument, usualProtocol, withBannedTerms, type PublicProtocol } from './protocol.ts';
import { brandWithId, newestProtocol, type StoredBrand, type StoredProtocol } from './store.ts';

export type Spoken = {
  readonly protocol: Protocol;
  readonly version: number;
  readonly timeZone: string;
  readonly trustedDomains: readonly string[];
};

/** By what this brand speaks now: for the guard. @throws Refusal `not_found` */
export async function protocolOf(room: Room, brandId: string): Promise<Spoken> {
  const brand = await brandWithId(room, brandId);
  if (brand === undefined) throw notFound();
  const stored = await newestProtocol(room, brandId);
  return {
    protocol: inForce(brand, stored),
    version: stored?.version ?? 0,
    timeZone: brand.timeZone,
    trustedDomains: brand.trustedDomains,
  };
}

const inForce = (brand: StoredBrand, stored: StoredProtocol | undefined): Protocol =>
  withBannedTerms(
    stored === undefined ? usualProtocol(brand) : readDocument(stored.document).protocol,
    brand.bannedTerms,
  );

/** The newest one as everybody reads it. */
export async function currentProtocol(room: Room, brand: StoredBrand): Promise<PublicProtocol> {
  const stored = await newestProtocol(room, brand.id);
  return { brandId: brand.id, ...savingOf(stored), document: documentOf(inForce(brand, stored)) };
}

/** One of the past, as it was. */
export const pastProtocol = (brand: StoredBrand, stored: StoredProtocol): PublicProtocol => ({
  brandId: brand.id,
  ...savingOf(stored),
  document: documentOf(readDocument(stored.document).protocol),
});

export const savingOf = (
  stored: Omit<StoredProtocol, 'document'> | undefined,
): Omit<PublicProtocol, 'brandId' | 'document'> =>
  stored === undefined
    ? { version: 0, savedAt: null, savedBy: null, origin: 'usual', restoredFrom: null, changed: [], note: '' }
    : {
        version: stored.version,
        savedAt: iso(stored.saved_at),
        savedBy: { id: stored.saved_by_id, name: stored.saved_by_name },
        origin: stored.origin,
        restoredFrom: stored.restored_from,
        changed: stored.changed,
        note: stored.note,
      };
