import type { Room } from '../../platform/room/index.ts';
import { tidyTerms } from './brand.ts';
import { emitBrandChanged } from './events.ts';
import { brandForUpdate, saveBrand } from './store.ts';

/** The protocol was written anew: the brand's own list says the same terms. Part of the caller's command, which asked whether they may. */
export async function setBannedTerms(room: Room, brandId: string, terms: readonly string[]): Promise<void> {
  const before = await brandForUpdate(room, brandId);
  const bannedTerms = tidyTerms(terms);
  if (before === undefined || JSON.stringify(before.bannedTerms) === JSON.stringify(bannedTerms)) return;
  emitBrandChanged(room, await saveBrand(room, { ...before, bannedTerms }));
}
