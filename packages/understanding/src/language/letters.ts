import type { Features } from '../features/features.ts';
import { addCode, startHash, stir } from '../features/hash.ts';
import { words } from '../text/words.ts';

export const LANGUAGE_BITS = 16;
const MASK = (1 << LANGUAGE_BITS) - 1;
const LETTERS_AT_MOST = 5;
/** Fifty words tell a language; more only cost time. */
const WORDS_AT_MOST = 50;

/** The letters of each word, one to five, edges marked, and the word itself. Accents stay: they tell languages apart. */
export function letterFeatures(text: string): Features {
  const counts = new Map<number, number>();
  const add = (hash: number): void => {
    const place = stir(hash) & MASK;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  };
  for (const { text: raw } of words(text.slice(0, 4000).toWellFormed().normalize('NFC')).slice(0, WORDS_AT_MOST)) {
    const word = ` ${raw.toLowerCase().slice(0, 30)} `;
    for (let start = 0; start < word.length; start += 1) {
      let hash = startHash(5);
      const end = Math.min(start + LETTERS_AT_MOST, word.length);
      for (let at = start; at < end; at += 1) {
        hash = addCode(hash, word.charCodeAt(at));
        if (word[start] !== ' ' || at > start) add(hash);
      }
    }
    let whole = startHash(6);
    for (let at = 0; at < word.length; at += 1) whole = addCode(whole, word.charCodeAt(at));
    add(whole);
  }
  let squares = 0;
  for (const count of counts.values()) squares += (1 + Math.log(count)) ** 2;
  const length = Math.sqrt(squares) || 1;
  return {
    places: Uint32Array.from(counts.keys()),
    values: Float32Array.from(counts.values(), (count) => (1 + Math.log(count)) / length),
  };
}
