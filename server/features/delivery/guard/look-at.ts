import { lint, type Draft, type Review, type Signals } from '@tertulia/voice';
import type { Opinions } from '../../../desk/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { StoredConversation } from '../../conversations/index.ts';
import { accountOfBrand, protocolOf } from '../../protocol/index.ts';
import { reachOf, signalsFor, signalsOfDraft } from './signals-for.ts';

export type Look = {
  readonly review: Review;
  readonly signals: Signals;
  readonly protocolVersion: number;
  readonly timeZone: string;
};

/** The server's own look at an answer: its protocol, its signals, the same rules. */
export async function lookAt(room: Room, it: StoredConversation, text: string, opinions: Opinions): Promise<Look> {
  const spoken = await protocolOf(room, it.brand_id);
  const { protocol, version, timeZone } = spoken;
  const account = await accountOfBrand(room, it.brand_id, it.account_id);
  const signals = { ...(await signalsFor(room, it, spoken, opinions)), ...signalsOfDraft(text) };
  const draft: Draft = { text, surface: 'reply', reach: reachOf(it), ...(account === undefined ? {} : { account }) };
  return { review: lint(draft, protocol, signals), signals, protocolVersion: version, timeZone };
}
