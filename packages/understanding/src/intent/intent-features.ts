import { grams, placeOfSign } from '../features/grams.ts';
import { shortText } from '../text/short-text.ts';
import { tokens } from '../text/tokens.ts';

/** What is seen of a request, before it is known how telling each place is: how loud the place is, and which block it is of. */
export type IntentFeatures = { places: Uint32Array; loudness: Float32Array; blocks: Uint8Array };

/** How long each block is made: words, letters, words by whether the text asks, and words by where they stand at its beginning. */
export const BLOCK_LENGTHS: readonly number[] = [1, 1, 0.7, 0.7];
export const WORDS = 0;
export const LETTERS = 1;

/**
 * Words and letters, and two things a request says by its form: whether something was set or is asked ("puse una alarma",
 * "¿puse una alarma?"), and its first words, which say what is wanted ("para la alarma").
 */
export function intentFeatures(text: string): IntentFeatures {
  const found = tokens(shortText(text));
  const seen = new Map<number, { times: number; block: number }>();
  const see = (place: number, block: number): void => {
    const before = seen.get(place);
    if (before === undefined) seen.set(place, { times: 1, block });
    else before.times += 1;
  };
  grams(found, ({ place, block }) => see(place, block));
  const form = /[?¿]/u.test(text) ? 'asks' : 'tells';
  for (const { text: word } of found) see(placeOfSign(`${form} ${word}`), 2);
  for (const [at, { text: word }] of found.slice(0, BEGINNING).entries())
    see(placeOfSign(`${Math.min(at, LATER)} ${word}`), 3);
  const all = [...seen.values()];
  return {
    places: Uint32Array.from(seen.keys()),
    loudness: Float32Array.from(all, ({ times }) => 1 + Math.log(times)),
    blocks: Uint8Array.from(all, ({ block }) => block),
  };
}

const BEGINNING = 6;
// The first four places tell each other apart; the fifth and the sixth are one.
const LATER = 4;
