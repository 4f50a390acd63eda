import { inboundSignals, Understanding, type InboundSignals } from '@tertulia/understanding';
import { openPack } from '@tertulia/understanding/node';
import { neighbourSigns } from './neighbour-signs.ts';

/** Beyond this a message is a document: its beginning says what it is about. */
const MOST_READ = 2000;
/** A few letters are no language. */
const FEWEST_LETTERS = 12;
/** Surer than this, or we say nothing: to be told wrongly that one writes in the wrong language is worse than silence. */
const SURE = 0.9;
/** With the signs of `neighbour-signs.ts` none of the 7,114 Spanish and English texts of our corpus and 1,705 clean answers is called something else. */
const SURE_OF_OTHERS = 0.97;

let reader: Understanding | undefined;
const understanding = (): Understanding => (reader ??= new Understanding(openPack('core')));

export const heardIn = (text: string): InboundSignals => inboundSignals(understanding(), text.slice(0, MOST_READ));

/**
 * Open, the models favour Spanish and English; what is neither is asked for again among the neighbours. Of a short text small words
 * and letters know more than the models: with more of a neighbour's than of Spanish it is not called Spanish, without any of theirs
 * it is not called a neighbour's, and with neither it is Spanish only where no neighbour is as likely.
 */
export function languageOf(text: string): string | undefined {
  const read = text.replaceAll(/https?:\S+|[@#]\S+/gu, ' ').slice(0, MOST_READ);
  if ((read.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const open = understanding().language(read);
  if (open.label === 'en') return open.score >= SURE ? 'en' : undefined;
  const { spanish, neighbour, theirs } = neighbourSigns(read);
  const mayBeSpanish = open.label === 'es' && theirs <= spanish;
  if (mayBeSpanish && (spanish > 0 || open.score < SURE)) return open.score >= SURE ? 'es' : undefined;
  const { label, score } = understanding().language(read, NEIGHBOURS);
  if (mayBeSpanish) return NEAREST.has(label) && score >= LIKELY ? undefined : 'es';
  // Two signs and none against them say it where the models are less sure.
  if (label === neighbour && theirs >= PLAIN_SIGNS && spanish === 0) return label;
  const isTheirs = !NEAREST.has(label) || (label === neighbour && theirs > spanish);
  return label !== 'es' && isTheirs && score >= SURE_OF_OTHERS ? label : undefined;
}

const PLAIN_SIGNS = 2;
/** From here a neighbour makes us silent: of the Spanish texts of our corpus one in a hundred is not named for it. */
const LIKELY = 0.7;
const NEAREST: ReadonlySet<string> = new Set(['ca', 'gl', 'pt']);
const NEIGHBOURS = ['es', 'en', 'ca', 'gl', 'eu', 'pt', 'fr', 'it', 'de'];

/** How much a text of ours sells, from 0 to 1. */
export const promotionOf = (text: string): number => {
  const { label, score } = understanding().isIt(
    'promo',
    'spam',
    text.slice(0, MOST_READ),
    { yes: 'spam', no: 'ham' },
    false,
  );
  return label === 'spam' ? score : Math.min(score, 0.5);
};
