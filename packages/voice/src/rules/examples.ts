import type { RuleId } from '../finding.ts';
import type { RuleExamples } from '../rule.ts';
import { firstPersonExamples } from './voice/first-person.examples.ts';
import { addressExamples } from './voice/address.examples.ts';
import { pluralExamples } from './voice/plural.examples.ts';
import { regionalExamples } from './voice/regional.examples.ts';
import { bannedExamples } from './voice/banned.examples.ts';
import { preferredExamples } from './voice/preferred.examples.ts';
import { emojiExamples } from './voice/emoji.examples.ts';
import { shoutingExamples } from './voice/shouting.examples.ts';
import { readableExamples } from './voice/readable.examples.ts';
import { spellingExamples } from './voice/spelling.examples.ts';
import { inclusiveExamples } from './voice/inclusive.examples.ts';
import { cannedExamples } from './manners/canned.examples.ts';
import { toneExamples } from './manners/tone.examples.ts';
import { curtExamples } from './manners/curt.examples.ts';
import { gravityExamples } from './manners/gravity.examples.ts';
import { emptyApologyExamples } from './manners/empty-apology.examples.ts';
import { blameExamples } from './manners/blame.examples.ts';
import { deadEndExamples } from './manners/dead-end.examples.ts';
import { unansweredQuestionExamples } from './manners/unanswered-question.examples.ts';
import { askedAlreadyExamples } from './manners/asked-already.examples.ts';
import { jargonExamples } from './manners/jargon.examples.ts';
import { haterExamples } from './manners/hater.examples.ts';
import { lengthExamples } from './manners/length.examples.ts';
import { leftoverExamples } from './safety/leftover.examples.ts';
import { asksInPublicExamples } from './safety/asks-in-public.examples.ts';
import { personalDataExamples } from './safety/personal-data.examples.ts';
import { wrongAccountExamples } from './safety/wrong-account.examples.ts';
import { languageExamples } from './safety/language.examples.ts';
import { promiseExamples } from './safety/promise.examples.ts';
import { factsExamples } from './safety/facts.examples.ts';
import { linksExamples } from './safety/links.examples.ts';
import { pamphletExamples } from './publishing/pamphlet.examples.ts';
import { offerWithoutContextExamples } from './publishing/offer-without-context.examples.ts';
import { massMentionExamples } from './publishing/mass-mention.examples.ts';
import { repeatExamples } from './publishing/repeat.examples.ts';
import { adDisclosureExamples } from './publishing/ad-disclosure.examples.ts';

/** The examples of every rule: tests and manual read them; the engine does not. */
export const examples: Readonly<Record<RuleId, RuleExamples>> = {
  'first-person': firstPersonExamples,
  address: addressExamples,
  plural: pluralExamples,
  regional: regionalExamples,
  banned: bannedExamples,
  preferred: preferredExamples,
  emoji: emojiExamples,
  shouting: shoutingExamples,
  readable: readableExamples,
  spelling: spellingExamples,
  inclusive: inclusiveExamples,
  canned: cannedExamples,
  tone: toneExamples,
  curt: curtExamples,
  gravity: gravityExamples,
  'empty-apology': emptyApologyExamples,
  blame: blameExamples,
  'dead-end': deadEndExamples,
  'unanswered-question': unansweredQuestionExamples,
  'asked-already': askedAlreadyExamples,
  jargon: jargonExamples,
  hater: haterExamples,
  length: lengthExamples,
  leftover: leftoverExamples,
  'asks-in-public': asksInPublicExamples,
  'personal-data': personalDataExamples,
  'wrong-account': wrongAccountExamples,
  language: languageExamples,
  promise: promiseExamples,
  facts: factsExamples,
  links: linksExamples,
  pamphlet: pamphletExamples,
  'offer-without-context': offerWithoutContextExamples,
  'mass-mention': massMentionExamples,
  repeat: repeatExamples,
  'ad-disclosure': adDisclosureExamples,
};
