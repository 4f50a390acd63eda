import { denied, feeling, worthOf } from '../feelings/feeling.ts';
import { shortText } from '../text/short-text.ts';
import { tokens } from '../text/tokens.ts';
import type { Features } from './features.ts';
import { placeOfSign } from './grams.ts';

/**
 * What models of feelings see besides: words a "no" stands before ("no está mal", "not sad"), how the text ends, where people
 * say what they feel, and what two lists of good and bad words say of it. Added to what was read already, so that every other
 * model keeps its features and no letter is read twice.
 */
export function withFeelings(text: string, read: Features): Features {
  const found = tokens(shortText(text));
  const more = new Map<number, number>();
  for (const at of denied(found)) {
    const word = found[at]?.text ?? '';
    more.set(placeOfSign(`not ${word}`), LOUDNESS);
    const worth = worthOf(word);
    if (worth !== 0) more.set(placeOfSign(worth > 0 ? 'good denied' : 'bad denied'), LOUDNESS);
  }
  for (const token of found.slice(-ENDING)) more.set(placeOfSign(`ends ${token.text}`), LOUDNESS);
  const felt = feeling(found);
  if (felt !== 0) more.set(felt > 0 ? GOOD : BAD, Math.min(Math.abs(felt), LOUDEST));
  return {
    places: Uint32Array.from([...read.places, ...more.keys()]),
    values: Float32Array.from([...read.values, ...more.values()]),
  };
}

/** Where the lists speak: one place for good words, one for bad ones, whatever the words are. */
export const GOOD = placeOfSign('good words');
export const BAD = placeOfSign('bad words');

const ENDING = 3;
// About what one word of a message of ten is worth.
const LOUDNESS = 0.3;
const LOUDEST = 3;
