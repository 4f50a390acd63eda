import { lint, type Draft, type Review, type Signals } from '@tertulia/voice';
import type { Opinions } from '../../../desk/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { StoredConversation } from '../../conversations/index.ts';
import { accountOfBrand, protocolOf } from '../../protocol/index.ts';
import { reachOf, signalsFor, signalsOfDraft } from './signals-for.ts';

export type Surface = Extract<Draft['surface'], 'reply' | 'aside'>;
export type Look = { readonly review: Review; readonly signals: Signals };
export type Looker = {
  readonly look: (text: string, surface: Surface) => Look;
  readonly protocolVersion: number;
  readonly timeZone: string;
};

/** The server's own look at what is said in a conversation: its protocol, its signals, the same rules. */
export async function lookerFor(room: Room, it: StoredConversation, opinions: Opinions): Promise<Looker> {
  const spoken = await protocolOf(room, it.brand_id);
  const { protocol, version, timeZone } = spoken;
  const account = await accountOfBrand(room, it.brand_id, it.account_id);
  const known = await signalsFor(room, it, spoken, opinions);
  const said = { reach: reachOf(it), ...(account === undefined ? {} : { account }) };
  const look = (text: string, surface: Surface): Look => {
    const signals = { ...known, ...signalsOfDraft(text) };
    return { review: lint({ text, surface, ...said }, protocol, signals), signals };
  };
  return { look, protocolVersion: version, timeZone };
}
