import type { ProtocolDocument } from '@tertulia/contract';
import { notFound } from '../../platform/errors/index.ts';
import { command, requires, type Room } from '../../platform/room/index.ts';
import { setBannedTerms } from '../workspaces/index.ts';
import { changedParts } from './changed-parts.ts';
import { protocolChangedMeanwhile, protocolWrong, withPlaces } from './errors.ts';
import { brandToRead } from './may-read.ts';
import { currentProtocol } from './protocol-of.ts';
import { documentOf, readDocument, type PublicProtocol } from './protocol.ts';
import { accountIdsOf, insertProtocol, lockBrand, protocolAt, type StoredProtocol } from './store.ts';

export type ProtocolToSave = {
  readonly document: ProtocolDocument;
  readonly version: number;
  readonly origin: 'written' | 'imported' | 'derived' | 'template';
  readonly note: string;
};

export const saveProtocol = command('protocol.save', async (room: Room, brandId: string, wish: ProtocolToSave) => {
  const before = await toChange(room, brandId, wish.version);
  const { protocol, problems } = readDocument(wish.document, await accountIdsOf(room, brandId));
  if (problems.length > 0) throw protocolWrong(withPlaces(problems));
  return add(room, before, {
    document: documentOf(protocol),
    origin: wish.origin,
    note: wish.note,
    restored_from: null,
  });
});

export const restoreProtocol = command(
  'protocol.restore',
  async (room: Room, brandId: string, { from, version }: { from: number; version: number }) => {
    const before = await toChange(room, brandId, version);
    const past = await protocolAt(room, brandId, from);
    if (past === undefined) throw notFound();
    // Accounts and rules may have gone since: what still stands comes back.
    const { protocol } = readDocument(past.document, await accountIdsOf(room, brandId));
    return add(room, before, { document: documentOf(protocol), origin: 'restored', note: '', restored_from: from });
  },
);

async function toChange(room: Room, brandId: string, version: number): Promise<PublicProtocol> {
  const brand = await brandToRead(room, brandId);
  requires(room, 'brand.edit', { brandId, accountId: null });
  await lockBrand(room, brandId);
  const before = await currentProtocol(room, brand);
  if (before.version !== version) throw protocolChangedMeanwhile({ version: before.version });
  return before;
}

async function add(
  room: Room,
  before: PublicProtocol,
  wish: Pick<StoredProtocol, 'document' | 'origin' | 'note' | 'restored_from'>,
): Promise<PublicProtocol> {
  const { brandId } = before;
  await insertProtocol(room, brandId, {
    ...wish,
    version: before.version + 1,
    changed: changedParts(before.document, wish.document),
    saved_at: room.now,
    saved_by_id: room.actor.id,
    saved_by_name: room.actor.name,
  });
  await setBannedTerms(
    room,
    brandId,
    wish.document.terms.banned.map(({ term }) => term),
  );
  const saved = await currentProtocol(room, await brandToRead(room, brandId));
  room.emit({
    type: 'protocol.changed',
    subject: { type: 'protocol', id: brandId, version: saved.version },
    brandId,
    accountId: null,
    data: { protocol: saved },
  });
  return saved;
}
