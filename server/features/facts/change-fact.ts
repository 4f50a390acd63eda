import type { Endpoints } from '@tertulia/contract';
import type { z } from 'zod';
import { notFound } from '../../platform/errors/index.ts';
import { command, requires, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { factChangedMeanwhile, unknownOwner } from './errors.ts';
import { requireFittingDetails } from './fits.ts';
import {
  accountIsOf,
  brandIsHere,
  deleteFactRow,
  factForUpdate,
  insertFact,
  saveFact,
  worksHere,
  type PublicFact,
} from './store.ts';

type NewFact = z.output<Endpoints['createFact']['body']>;
type FactChange = z.output<Endpoints['updateFact']['body']>;

export const createFact = command('fact.create', async (room: Room, values: NewFact): Promise<PublicFact> => {
  requiresPlace(room, values.brandId);
  await requireKnownPlace(room, values);
  requireFittingDetails(values.kind, values.details);
  if (!(await worksHere(room, values.ownerId))) throw unknownOwner();
  const id = room.newId();
  await insertFact(room, { id, ...values, version: 1 });
  return tellOfFact(room, await factToChange(room, id));
});

export const updateFact = command(
  'fact.update',
  async (room: Room, id: string, change: FactChange): Promise<PublicFact> => {
    const before = await factToChange(room, id);
    if (before.version !== change.version) throw factChangedMeanwhile({ version: before.version });
    const ownerId = change.ownerId ?? before.owner.id;
    if (ownerId !== before.owner.id && !(await worksHere(room, ownerId))) throw unknownOwner();
    const kind = change.kind ?? before.kind;
    const brandId = change.brandId === undefined ? before.brandId : change.brandId;
    const accountId = change.accountId === undefined ? before.accountId : change.accountId;
    const details = change.details === undefined ? before.details : change.details;
    requiresPlace(room, brandId);
    await requireKnownPlace(room, { brandId, accountId });
    requireFittingDetails(kind, details);
    await saveFact(room, {
      id,
      kind,
      title: change.title ?? before.title,
      text: change.text ?? before.text,
      brandId,
      accountId,
      details,
      ownerId,
      validUntil: change.validUntil === undefined ? before.validUntil : change.validUntil,
      version: before.version + 1,
    });
    return tellOfFact(room, await factToChange(room, id));
  },
);

export const deleteFact = command('fact.delete', async (room: Room, id: string) => {
  const before = await factToChange(room, id);
  await deleteFactRow(room, id);
  tellOfFact(room, { ...before, version: before.version + 1 }, true);
  return { ok: true } as const;
});

async function factToChange(room: Room, id: string): Promise<PublicFact> {
  const fact = await factForUpdate(room, id);
  if (fact === undefined) throw notFound();
  requiresPlace(room, fact.brandId);
  return fact;
}

type Place = { readonly brandId: string | null; readonly accountId: string | null };

async function requireKnownPlace(room: Room, { brandId, accountId }: Place): Promise<void> {
  if (brandId !== null && !(await brandIsHere(room, brandId))) throw notFound();
  if (accountId !== null && !(await accountIsOf(room, accountId, brandId))) throw notFound();
}

function requiresPlace(room: Room, brandId: string | null): void {
  if (brandId === null) requiresEverywhere(room, 'fact.edit');
  else requires(room, 'fact.edit', { brandId, accountId: null });
}

function tellOfFact(room: Room, fact: PublicFact, deleted = false): PublicFact {
  room.emit({
    type: 'fact.changed',
    subject: { type: 'fact', id: fact.id, version: fact.version },
    brandId: fact.brandId,
    accountId: null,
    data: { fact, deleted },
  });
  return fact;
}
