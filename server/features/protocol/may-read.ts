import { notFound } from '../../platform/errors/index.ts';
import { accessOf, type Room } from '../../platform/room/index.ts';
import { brandWithId, type StoredBrand } from './store.ts';

/**
 * A brand whose protocol this actor may read: who answers for one of its accounts only speaks by it too.
 * @throws Refusal `not_found`
 */
export async function brandToRead(room: Room, id: string): Promise<StoredBrand> {
  const sees =
    accessOf(room.actor, 'workspace.read') === 'everything' || room.actor.grants.some((grant) => grant.brandId === id);
  const brand = sees ? await brandWithId(room, id) : undefined;
  if (brand === undefined) throw notFound();
  return brand;
}
