import type { InboundSignals } from './signals.ts';
import { callsNames, isUpset } from './upset.ts';

/** How a complaint is told: what is wrong and no more, or in anger. */
export type ComplaintTone = 'calm' | 'upset';

/**
 * A reproach hardly heard is worth looking at, but nobody is called upset for it without a name called. Likelier than not: of the
 * texts set aside, six between here and 0.75 with a sign of anger are complaints and none is not; below it two are none.
 */
const UPSET_FROM = 0.5;

/**
 * The complaint in a message, if there is one. The one answer to "are they angry?", for the list and for the guard alike.
 * @param heard what the models and whoever else was asked heard in the same text
 */
export function complaintIn(text: string, { labels, probabilities }: InboundSignals): ComplaintTone | undefined {
  if (!labels.includes('complaint')) return undefined;
  const isAngry = callsNames(text) || (probabilities.complaint >= UPSET_FROM && isUpset(text));
  return isAngry ? 'upset' : 'calm';
}
