import { complaintIn } from '@tertulia/understanding';
import { isReproach, lint, tellsGrave, type Protocol, type Signals } from '@tertulia/voice';
import type { Opinions } from '../../../desk/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { StoredConversation } from '../../conversations/index.ts';
import { brandSignals, type Spoken } from '../../protocol/index.ts';
import { questionsIn } from './questions-in.ts';
import { sketchesOf } from './sketches.ts';
import { lastSaid, sentToPersonElsewhere, type Said } from './store.ts';
import { withOpinion } from './with-opinion.ts';
import { heardIn, languageOf, promotionOf } from './understand.ts';

const MOST_SAID = 40;
const MOST_SENT = 20;
/** What the rules read of the person: the last of what they wrote. */
const MOST_HEARD = 10;
const LONGEST_HEARD = 2000;
/** So far back is a death still what the conversation is about. */
const MOST_GRAVE = 5;
/** How sure of anger the rules are told at least, once it was heard. */
const SURELY_UPSET = 0.75;

/** Whom it is for, who can read it. */
export const reachOf = (it: Pick<StoredConversation, 'kind'>): 'public' | 'private' =>
  it.kind === 'direct' || it.kind === 'group' ? 'private' : 'public';

/** What a draft in this conversation cannot say by itself, as plain values. */
export async function signalsFor(
  room: Room,
  it: StoredConversation,
  { protocol, ...brand }: Spoken,
  opinions: Opinions,
): Promise<Signals> {
  const said = await lastSaid(room, it.id, MOST_SAID);
  const ours = said.filter(({ kind }) => kind === 'outbound').map(({ text }) => text);
  const isPublic = reachOf(it) === 'public';
  const elsewhere = isPublic ? [] : await sentToPersonElsewhere(room, it, MOST_SENT);
  return {
    ...(await brandSignals(room, { id: it.brand_id, ...brand }, it.account_id)),
    ...(it.kind === 'group' ? {} : { personName: it.contact_name }),
    ...theirs(said, opinions),
    empathyShown: ours.slice(-3).some((text) => showsEmpathy(text, protocol)),
    recentSends: sketchesOf([...elsewhere.toReversed(), ...ours], isPublic ? 'thread' : 'person'),
    now: room.now,
  };
}

function theirs(said: readonly Said[], opinions: Opinions): Signals {
  const heard = said.filter(({ kind }) => kind === 'inbound').map(({ text }) => text.slice(0, LONGEST_HEARD));
  const lastOurs = said.findLastIndex(({ kind }) => kind === 'outbound');
  const unanswered = said.slice(lastOurs + 1).map(({ text }) => text.slice(0, LONGEST_HEARD));
  if (heard.length === 0) return {};
  const about = (unanswered.length > 0 ? unanswered : heard.slice(-1)).join('\n');
  const heardHere = withOpinion(heardIn(about), opinions.of(about));
  const { labels, probabilities } = heardHere;
  const language = languageOf(heard.slice(-3).join('\n'));
  const complains = complaintIn(about, heardHere);
  const isGrave = heard.slice(-MOST_GRAVE).some(tellsGrave);
  const isAngry = complains === 'upset' && !(isGrave && !isReproach(about));
  const { complaint } = probabilities;
  return {
    personSaid: heard.slice(-MOST_HEARD),
    questions: questionsIn(unanswered),
    ...(isGrave ? { isGrave } : {}),
    upset: isAngry ? Math.max(SURELY_UPSET, complaint) : Math.min(0.5, complaint),
    toxicity: labels.includes('hater') ? Math.max(0.7, probabilities.hater) : Math.min(0.6, probabilities.hater),
    hasClaim: complains !== undefined || labels.includes('urgent') || labels.includes('purchase_intent'),
    ...(language === undefined ? {} : { personLanguage: language }),
  };
}

/** The rule that asks for empathy is the one that knows it: without its finding there was some. */
const showsEmpathy = (text: string, protocol: Protocol): boolean => {
  const asked: Protocol = { ...protocol, rules: { tone: 'hint' }, accounts: {} };
  return !lint({ text, surface: 'reply', reach: 'private' }, asked, { upset: 1 }).findings.some(
    (finding) => finding.rule === 'tone',
  );
};

/** What the server knows of the draft itself, and a browser without the models does not. */
export const signalsOfDraft = (text: string): Signals => {
  const language = languageOf(text);
  return { promotion: promotionOf(text), ...(language === undefined ? {} : { draftLanguage: language }) };
};
