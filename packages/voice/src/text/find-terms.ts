import type { Span } from '../finding.ts';
import { unaccented, wordsOf, type Word } from './words.ts';

/** Terms made ready to be found in one pass over the words, however many there are. */
export type TermIndex<T> = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly open: boolean; readonly of: T }[]
>;
export type TermMatch<T> = Span & { readonly of: T; readonly text: string };

/**
 * Indexes terms of one or more words. "barat*" also finds "baratísimo". A term with accents is found without them too,
 * never the other way round: banning "papa" leaves "papá" alone.
 */
export const indexTerms = <T>(terms: readonly { readonly term: string; readonly of: T }[]): TermIndex<T> => {
  const index = new Map<string, { rest: string[]; open: boolean; of: T }[]>();
  for (const { term, of } of terms) {
    const keys = wordsOf(term).map((word) => word.key);
    const open = term.trimEnd().endsWith('*');
    for (const spelling of new Set([keys.join(' '), keys.map(unaccented).join(' ')])) {
      const [first, ...rest] = spelling.split(' ');
      if (first === undefined || first === '') continue;
      const entry = open && rest.length === 0 ? `${first.slice(0, 3)}*` : first;
      const kept = open && rest.length === 0 ? [first] : rest;
      index.set(entry, [...(index.get(entry) ?? []), { rest: kept, open, of }]);
    }
  }
  return index;
};

/** Every place where a term stands, the longest first at each place, without overlaps. */
export const findTerms = <T>(text: string, words: readonly Word[], index: TermIndex<T>): TermMatch<T>[] => {
  const found: TermMatch<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    let length = 0;
    let hit: T | undefined;
    for (const { rest, open, of } of index.get(word.key) ?? []) {
      if (rest.length + 1 > length && follows(words, at, rest, open)) [length, hit] = [rest.length + 1, of];
    }
    for (const { rest, of } of index.get(`${word.key.slice(0, 3)}*`) ?? []) {
      if (length === 0 && word.key.startsWith(rest[0] ?? ' ')) [length, hit] = [1, of];
    }
    const last = words[at + length - 1];
    if (hit === undefined || last === undefined) continue;
    found.push({ start: word.start, end: last.end, of: hit, text: text.slice(word.start, last.end) });
    at += length - 1;
  }
  return found;
};

const follows = (words: readonly Word[], at: number, rest: readonly string[], open: boolean): boolean =>
  rest.every((key, offset) => {
    const next = words[at + 1 + offset]?.key;
    return next === key || (open && offset === rest.length - 1 && next?.startsWith(key) === true);
  });
