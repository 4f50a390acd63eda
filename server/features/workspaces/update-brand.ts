import { notFound } from '../../platform/errors/index.ts';
import { command, requires, type Room } from '../../platform/room/index.ts';
import { requireTimeZone, tidyDomains, tidyTerms, type BrandValues, type PublicBrand } from './brand.ts';
import { brandChangedMeanwhile } from './errors.ts';
import { emitBrandChanged } from './events.ts';
import { brandForUpdate, saveBrand } from './store.ts';

export type BrandChange = { readonly [K in keyof BrandValues]?: BrandValues[K] | undefined } & {
  readonly version: number;
};

export const updateBrand = command(
  'brand.update',
  async (room: Room, id: string, change: BrandChange): Promise<PublicBrand> => {
    const before = await brandForUpdate(room, id);
    if (before === undefined) throw notFound();
    requires(room, 'brand.edit', { brandId: id, accountId: null });
    if (before.version !== change.version) throw brandChangedMeanwhile({ version: before.version });
    const after: PublicBrand = {
      ...before,
      name: change.name ?? before.name,
      locale: change.locale ?? before.locale,
      timeZone: change.timeZone ?? before.timeZone,
      firstResponseMinutes: change.firstResponseMinutes ?? before.firstResponseMinutes,
      nextResponseMinutes: change.nextResponseMinutes ?? before.nextResponseMinutes,
      bannedTerms: tidyTerms(change.bannedTerms ?? before.bannedTerms),
      trustedDomains: change.trustedDomains === undefined ? before.trustedDomains : tidyDomains(change.trustedDomains),
      answeringAssigns: change.answeringAssigns ?? before.answeringAssigns,
    };
    requireTimeZone(after.timeZone);
    const saved = await saveBrand(room, after);
    emitBrandChanged(room, saved);
    return saved;
  },
);
