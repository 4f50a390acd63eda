import type { Endpoints } from '@tertulia/contract';
import { lint, type Review } from '@tertulia/voice';
import type { z } from 'zod';
import { notFound } from '../../platform/errors/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { brandSignals } from './brand-signals.ts';
import { brandToRead } from './may-read.ts';
import { protocolOf } from './protocol-of.ts';
import { readDocument } from './protocol.ts';
import { accountOfBrand } from './store.ts';

type Trial = z.output<Endpoints['tryProtocol']['body']>;

/** "Paste an answer, see what we would say." */
export async function tryText(room: Room, brandId: string, trial: Trial): Promise<Review> {
  const brand = await brandToRead(room, brandId);
  const protocol =
    trial.document === undefined ? (await protocolOf(room, brandId)).protocol : readDocument(trial.document).protocol;
  const account = trial.accountId === undefined ? undefined : await accountOfBrand(room, brandId, trial.accountId);
  if (trial.accountId !== undefined && account === undefined) throw notFound();
  const draft = { text: trial.text, surface: trial.surface, reach: trial.reach };
  return lint(account === undefined ? draft : { ...draft, account }, protocol, {
    ...(await brandSignals(room, brand, account?.id ?? null)),
    now: room.now,
  });
}
