import type { ProtocolDocument } from '@tertulia/contract';
import { deriveProtocol, type Derivation } from '@tertulia/voice';
import { requires, type Room } from '../../platform/room/index.ts';
import { tooFewAnswers } from './errors.ts';
import { brandToRead } from './may-read.ts';
import { documentOf, withBannedTerms } from './protocol.ts';
import { lastAnswers } from './store.ts';

/** Fewer show chance, not a voice. */
const FEWEST = 10;
const MOST = 60;

/** A first protocol out of what the brand already answered, for its people to read and correct. */
export async function deriveFor(
  room: Room,
  brandId: string,
  given: readonly string[] | undefined,
): Promise<{ document: ProtocolDocument; seen: Derivation['seen'] }> {
  const brand = await brandToRead(room, brandId);
  requires(room, 'brand.edit', { brandId, accountId: null });
  const answers = (given ?? (await lastAnswers(room, brandId, MOST))).map((text) => text.trim()).filter(Boolean);
  if (answers.length < FEWEST) throw tooFewAnswers({ answers: answers.length, needed: FEWEST });
  const { protocol, seen } = deriveProtocol(answers);
  const mine = { ...protocol, brand: brand.name, rules: { banned: 'block' as const, ...protocol.rules } };
  return { document: documentOf(withBannedTerms(mine, brand.bannedTerms)), seen };
}
