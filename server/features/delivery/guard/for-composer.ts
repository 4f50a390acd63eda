import type { Endpoints } from '@tertulia/contract';
import type { KnownFact, Signals } from '@tertulia/voice';
import type { z } from 'zod';
import { notFound } from '../../../platform/errors/index.ts';
import type { Opinions } from '../../../desk/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { conversationFor } from '../../conversations/index.ts';
import { accountOfBrand, protocolOf, shownReview } from '../../protocol/index.ts';
import { lookerFor, type Surface } from './look-at.ts';
import { reachOf, signalsFor } from './signals-for.ts';

type SignalsAnswer = z.input<Endpoints['draftSignals']['answer']>;
type CheckAnswer = z.input<Endpoints['checkDraft']['answer']>;

/** What the browser's guard is handed when a conversation is opened. */
export async function signalsForComposer(room: Room, id: string, opinions: Opinions): Promise<SignalsAnswer> {
  const it = await conversationFor(room, id, 'conversation.read');
  const spoken = await protocolOf(room, it.brand_id);
  const account = await accountOfBrand(room, it.brand_id, it.account_id);
  if (account === undefined) throw notFound();
  const signals = await signalsFor(room, it, spoken, opinions);
  return { signals: shown(signals), reach: reachOf(it), account, protocolVersion: spoken.version };
}

/** What the server has to say of a draft, before anybody sends it. */
export async function checkDraft(
  room: Room,
  id: string,
  { text, surface }: { readonly text: string; readonly surface: Surface },
  opinions: Opinions,
): Promise<CheckAnswer> {
  const it = await conversationFor(room, id, 'conversation.reply');
  const { look, protocolVersion } = await lookerFor(room, it, opinions);
  const { review, signals } = look(text, surface);
  return { ...shownReview(review), signals: shown(signals), protocolVersion };
}

/** In the contract's shape: lists of its own. */
const shown = ({
  facts,
  trustedDomains,
  personSaid,
  questions,
  recentSends,
  ...rest
}: Signals): SignalsAnswer['signals'] => ({
  ...rest,
  ...(personSaid === undefined ? {} : { personSaid: [...personSaid] }),
  ...(facts === undefined ? {} : { facts: facts.map(shownFact) }),
  ...(trustedDomains === undefined ? {} : { trustedDomains: [...trustedDomains] }),
  ...(questions === undefined ? {} : { questions: [...questions] }),
  ...(recentSends === undefined
    ? {}
    : { recentSends: recentSends.map(({ hashes, where }) => ({ hashes: [...hashes], where })) }),
});

const shownFact = (fact: KnownFact): NonNullable<SignalsAnswer['signals']['facts']>[number] => {
  switch (fact.kind) {
    case 'opens':
    case 'closes': {
      const { kind, minuteOfDay, days } = fact;
      return { kind, minuteOfDay, ...(days === undefined ? {} : { days: [...days] }) };
    }
    case 'closed':
      return { kind: fact.kind, days: [...fact.days] };
    default:
      return fact;
  }
};
