import { command, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { requireTimeZone, tidyDomains, tidyTerms, type BrandValues, type PublicBrand } from './brand.ts';
import { emitBrandChanged } from './events.ts';
import { insertBrand } from './store.ts';

export const createBrand = command('brand.create', async (room: Room, values: BrandValues): Promise<PublicBrand> => {
  requiresEverywhere(room, 'brand.edit');
  requireTimeZone(values.timeZone);
  const brand = await insertBrand(room, room.newId(), {
    ...values,
    bannedTerms: tidyTerms(values.bannedTerms),
    trustedDomains: tidyDomains(values.trustedDomains ?? []),
  });
  emitBrandChanged(room, brand);
  return brand;
});
