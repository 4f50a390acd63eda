import type { Token } from '../text/tokens.ts';
import { addCode, startHash, stir } from './hash.ts';

/** One thing seen: its place in the weights, its block (0 words, 1 letters, 2 signs), and the tokens it stands on. */
export type Gram = { place: number; block: 0 | 1 | 2; first: number; last: number };

/** The widest table of weights a model may have is 2^18; a smaller one reads the low bits of the same place. */
export const PLACES = 1 << 18;
const MASK = PLACES - 1;
const WORDS_AT_MOST = 2;
const LETTERS_AT_MOST = 6;

/** Words alone and in twos; and the letters inside each word, two to six, with the edges of the word marked. */
export function grams(found: readonly Token[], emit: (gram: Gram) => void): void {
  for (const [at, token] of found.entries()) {
    let words = startHash(1);
    for (let last = at; last < Math.min(at + WORDS_AT_MOST, found.length); last += 1) {
      words = addText(addCode(words, 0x20), found[last]?.text ?? '');
      emit({ place: stir(words) & MASK, block: 0, first: at, last });
    }
    if (token.kind === 'word' || token.kind === 'emoji') letters(` ${token.text.slice(0, 40)} `, at, emit);
  }
}

function letters(word: string, at: number, emit: (gram: Gram) => void): void {
  for (let start = 0; start < word.length - 1; start += 1) {
    let hash = addCode(startHash(2), word.charCodeAt(start));
    const end = Math.min(start + LETTERS_AT_MOST, word.length);
    for (let next = start + 1; next < end; next += 1) {
      hash = addCode(hash, word.charCodeAt(next));
      emit({ place: stir(hash) & MASK, block: 1, first: at, last: at });
    }
  }
}

function addText(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at += 1) sum = addCode(sum, text.charCodeAt(at));
  return sum;
}

/** The place of a sign, a thing counted rather than read. */
export const placeOfSign = (name: string): number => stir(addText(startHash(3), name)) & MASK;
