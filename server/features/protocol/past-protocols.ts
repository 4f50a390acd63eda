import { notFound } from '../../platform/errors/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { brandToRead } from './may-read.ts';
import { currentProtocol, pastProtocol, savingOf } from './protocol-of.ts';
import type { PublicProtocol } from './protocol.ts';
import { protocolAt, versionsBefore } from './store.ts';

const NEWEST = 2_147_483_647;

export const protocolNow = async (room: Room, brandId: string): Promise<PublicProtocol> =>
  currentProtocol(room, await brandToRead(room, brandId));

export async function versionsOf(room: Room, brandId: string, asked: { before?: number | undefined; limit: number }) {
  await brandToRead(room, brandId);
  const rows = await versionsBefore(room, brandId, Math.min(asked.before ?? NEWEST, NEWEST), asked.limit);
  return { items: rows.map(savingOf) };
}

export async function versionOf(room: Room, brandId: string, version: number): Promise<PublicProtocol> {
  const brand = await brandToRead(room, brandId);
  const stored = version > NEWEST ? undefined : await protocolAt(room, brandId, version);
  if (stored === undefined) throw notFound();
  return pastProtocol(brand, stored);
}
