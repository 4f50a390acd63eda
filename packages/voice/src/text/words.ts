/** A word of the draft where it stands. `key` is what rules compare: composed, lower case, without invisible characters. */
export type Word = { readonly start: number; readonly end: number; readonly text: string; readonly key: string };

// Zero-width and soft-hyphen characters do not end a word: an offer split by one is still "oferta".
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060]/gu;

/** The words of a text, in order. One pass, no backtracking. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0], key: keyOf(match[0]) });
  }
  return words;
};

/** The form of a word that two writings of it share. */
export const keyOf = (word: string): string => {
  let plain = true;
  for (let at = 0; at < word.length && plain; at++) plain = word.charCodeAt(at) < 0x80;
  return plain
    ? word.toLowerCase()
    : word.normalize('NFC').replaceAll(invisible, '').replaceAll('’', "'").toLowerCase();
};

const accent = /[\u0300-\u0302\u0304-\u036f]/gu; // not U+0303: ñ is a letter of its own

/** The key without accents, for what people type in a hurry; ñ stays. */
export const unaccented = (key: string): string =>
  key.normalize('NFD').replaceAll(accent, '').replaceAll('\u0308', '').normalize('NFC');
