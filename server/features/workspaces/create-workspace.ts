import type { Locale } from '@tertulia/contract';
import { enter, type Doorway, type Room } from '../../platform/room/index.ts';
import { firstPromises, requireTimeZone, type PublicBrand } from './brand.ts';
import { emitBrandChanged } from './events.ts';
import { insertBrand, insertWorkspace } from './store.ts';

export type NewWorkspace = {
  readonly name: string;
  readonly brand: { readonly name: string; readonly locale: Locale; readonly timeZone: string };
};

/** A workspace with its log and its first brand, in a transaction of its own. */
export async function createWorkspace(
  door: Doorway,
  input: NewWorkspace,
): Promise<{ workspaceId: string; brandId: string }> {
  const workspaceId = door.ids.next();
  const actor = { type: 'system', id: null, name: 'Tertulia', grants: [] } as const;
  const brand = await enter(door, { workspaceId, actor }, (room) => openWorkspace(room, input));
  return { workspaceId, brandId: brand.id };
}

/** The same inside a transaction that goes on: the room's workspace id is the new one's. */
export async function openWorkspace(room: Room, { name, brand }: NewWorkspace): Promise<PublicBrand> {
  requireTimeZone(brand.timeZone);
  await insertWorkspace(room, name);
  room.audit({ action: 'workspace.create', subjectType: 'workspace', subjectId: room.workspaceId });
  const first = await insertBrand(room, room.newId(), { ...firstPromises, ...brand });
  emitBrandChanged(room, first);
  return first;
}
