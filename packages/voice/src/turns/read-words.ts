import type { Word } from '../text/words.ts';

/** What stands before a word: nothing but space, a comma or the like, or the end of a sentence. */
export type Pause = 'none' | 'comma' | 'stop';
export type ReadWords = { readonly keys: readonly string[]; readonly pauses: readonly Pause[] };

const read = new WeakMap<readonly Word[], ReadWords>();

/** The words as turns of phrase compare them: without accents, and with the pauses between them. */
export const readWordsOf = (text: string, words: readonly Word[]): ReadWords => {
  const known = read.get(words);
  if (known !== undefined) return known;
  const made = {
    keys: words.map(({ key }) => plain(key)),
    pauses: [
      ...words.map(({ start }, at) => pauseIn(text, words[at - 1]?.end ?? 0, start, at === 0)),
      pauseIn(text, words.at(-1)?.end ?? 0, text.length, true),
    ],
  };
  read.set(words, made);
  return made;
};

const pauseIn = (text: string, from: number, to: number, isEdge: boolean): Pause => {
  if (isEdge) return 'stop';
  if (to - from === 1 && text[from] === ' ') return 'none';
  const between = text.slice(from, to);
  return /[.!?…;¿¡\n]/u.test(between) ? 'stop' : /[,:()«»"“”—–-]/u.test(between) ? 'comma' : 'none';
};

const letters: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };
const plain = (key: string): string =>
  accented.test(key) ? key.replaceAll(/[áéíóúü]/gu, (letter) => letters[letter] ?? letter) : key;
const accented = /[áéíóúü]/u;
