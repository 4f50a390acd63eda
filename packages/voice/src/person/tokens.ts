import type { Word } from '../text/words.ts';

/** A word or the marks between two words, as the context model reads them. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly isWord: boolean;
};

/** The words with the punctuation between them, in order. */
export const tokensOf = (text: string, words: readonly Word[]): Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of words) {
    marksBetween(tokens, text, end, word.start);
    tokens.push({ ...word, isWord: true });
    end = word.end;
  }
  marksBetween(tokens, text, end, text.length);
  return tokens;
};

const marksBetween = (tokens: Token[], text: string, start: number, end: number): void => {
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (mark === '\n' || /[^\s\p{L}\p{N}]/u.test(mark))
      tokens.push({ start: at, end: at + 1, text: mark, key: mark, isWord: false });
  }
};

/** Tokens somebody else has cut, as a treebank does. */
export const tokensFrom = (pieces: readonly string[]): Token[] => {
  let at = 0;
  return pieces.map((text) => {
    const start = at;
    at += text.length + 1;
    return {
      start,
      end: start + text.length,
      text,
      key: text.normalize('NFC').toLowerCase(),
      isWord: /[\p{L}\p{N}]/u.test(text),
    };
  });
};

const sentenceEnd = /^[.!?…\n¡¿]/u;
const clauseEnd = /^[,;:()—–\-"«»“”]/u;

export const endsSentence = (token: Token | undefined): boolean =>
  token === undefined || (!token.isWord && sentenceEnd.test(token.key));
export const endsClause = (token: Token | undefined): boolean =>
  endsSentence(token) || (token !== undefined && !token.isWord && clauseEnd.test(token.key));
