import type { Rule } from '../rule.ts';
import { firstPerson } from './voice/first-person.ts';
import { address } from './voice/address.ts';
import { plural } from './voice/plural.ts';
import { regional } from './voice/regional.ts';
import { banned } from './voice/banned.ts';
import { preferred } from './voice/preferred.ts';
import { emoji } from './voice/emoji.ts';
import { shouting } from './voice/shouting.ts';
import { readable } from './voice/readable.ts';
import { spelling } from './voice/spelling.ts';
import { inclusive } from './voice/inclusive.ts';
import { canned } from './manners/canned.ts';
import { tone } from './manners/tone.ts';
import { curt } from './manners/curt.ts';
import { gravity } from './manners/gravity.ts';
import { emptyApology } from './manners/empty-apology.ts';
import { blame } from './manners/blame.ts';
import { deadEnd } from './manners/dead-end.ts';
import { unansweredQuestion } from './manners/unanswered-question.ts';
import { askedAlready } from './manners/asked-already.ts';
import { jargon } from './manners/jargon.ts';
import { hater } from './manners/hater.ts';
import { length } from './manners/length.ts';
import { leftover } from './safety/leftover.ts';
import { asksInPublic } from './safety/asks-in-public.ts';
import { personalData } from './safety/personal-data.ts';
import { wrongAccount } from './safety/wrong-account.ts';
import { language } from './safety/language.ts';
import { promise } from './safety/promise.ts';
import { facts } from './safety/facts.ts';
import { links } from './safety/links.ts';
import { pamphlet } from './publishing/pamphlet.ts';
import { offerWithoutContext } from './publishing/offer-without-context.ts';
import { massMention } from './publishing/mass-mention.ts';
import { repeat } from './publishing/repeat.ts';
import { adDisclosure } from './publishing/ad-disclosure.ts';

/** Every rule, in the order of the manual. */
export const rules: readonly Rule[] = [
  firstPerson,
  address,
  plural,
  regional,
  banned,
  preferred,
  emoji,
  shouting,
  readable,
  spelling,
  inclusive,
  canned,
  tone,
  curt,
  gravity,
  emptyApology,
  blame,
  deadEnd,
  unansweredQuestion,
  askedAlready,
  jargon,
  hater,
  length,
  leftover,
  asksInPublic,
  personalData,
  wrongAccount,
  language,
  promise,
  facts,
  links,
  pamphlet,
  offerWithoutContext,
  massMention,
  repeat,
  adDisclosure,
];
