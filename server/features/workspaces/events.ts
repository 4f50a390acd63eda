import type { Room } from '../../platform/room/index.ts';
import type { PublicBrand } from './brand.ts';

export const emitBrandChanged = (room: Room, brand: PublicBrand): void =>
  room.emit({
    type: 'brand.changed',
    subject: { type: 'brand', id: brand.id, version: brand.version },
    brandId: brand.id,
    accountId: null,
    data: { brand },
  });
