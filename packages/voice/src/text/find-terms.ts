import type { Span } from '../finding.ts';
import { pluralOfNoun } from './plural-of-noun.ts';
import { unaccented, wordsOf, type Word } from './words.ts';

/** Terms made ready to be found in one pass over the words, however many there are. */
export type TermIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;
type Entry<T> = {
  readonly rest: readonly string[];
  readonly open: boolean;
  /** Signs that belong to the term: "C++" is not "C". */
  readonly sign: string;
  readonly isPlural: boolean;
  readonly of: T;
};
export type TermMatch<T> = Span & { readonly of: T; readonly text: string; readonly isPlural: boolean };

/**
 * Indexes terms of one or more words. "barat*" also finds "baratísimo". A term with accents is found without them too,
 * never the other way round: banning "papa" leaves "papá" alone. `plurals` also finds the plural of a term of one word.
 */
export const indexTerms = <T>(
  terms: readonly { readonly term: string; readonly of: T }[],
  plurals: 'with plurals' | 'as written' = 'as written',
): TermIndex<T> => {
  const index = new Map<string, Entry<T>[]>();
  const add = (first: string, entry: Entry<T>) => index.set(first, [...(index.get(first) ?? []), entry]);
  for (const { term, of } of terms) {
    const keys = wordsOf(term).map((word) => word.key);
    const open = term.trimEnd().endsWith('*');
    const sign = /[+#]+$/u.exec(term.trimEnd())?.[0] ?? '';
    for (const spelling of new Set([keys.join(' '), keys.map(unaccented).join(' ')])) {
      const [first, ...rest] = spelling.split(' ');
      if (first === undefined || first === '') continue;
      if (open && rest.length === 0) add(`${first.slice(0, 3)}*`, { rest: [first], open, sign, isPlural: false, of });
      else add(first, { rest, open, sign, isPlural: false, of });
      if (spelling !== keys.join(' ')) continue; // "prestamos atención" is no plural of "préstamo"
      if (plurals === 'as written' || open || rest.length > 0 || sign !== '' || first.length < 4) continue;
      for (const several of new Set([pluralOfNoun(first, 'es'), pluralOfNoun(first, 'en')]))
        if (several !== undefined) add(several, { rest, open, sign, isPlural: true, of });
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
    let hit: Entry<T> | undefined;
    for (const entry of index.get(word.key) ?? []) {
      const { rest, open, sign } = entry;
      if (
        rest.length + 1 > length &&
        follows(text, words, at, rest, open) &&
        isSigned(text, words[at + rest.length], sign)
      )
        [length, hit] = [rest.length + 1, entry];
    }
    for (const entry of index.get(`${word.key.slice(0, 3)}*`) ?? []) {
      if (length === 0 && word.key.startsWith(entry.rest[0] ?? ' ')) [length, hit] = [1, entry];
    }
    const last = words[at + length - 1];
    if (hit === undefined || last === undefined) continue;
    const end = last.end + hit.sign.length;
    found.push({ start: word.start, end, of: hit.of, text: text.slice(word.start, end), isPlural: hit.isPlural });
    at += length - 1;
  }
  return found;
};

const isSigned = (text: string, last: Word | undefined, sign: string): boolean =>
  last !== undefined && text.startsWith(sign, last.end);

const follows = <T>(text: string, words: readonly Word[], at: number, rest: Entry<T>['rest'], open: boolean): boolean =>
  rest.every((key, offset) => {
    const next = words[at + 1 + offset]?.key;
    return (
      (next === key || (open && offset === rest.length - 1 && next?.startsWith(key) === true)) &&
      stayTogether(text.slice(words[at + offset]?.end, words[at + 1 + offset]?.start))
    );
  });

/** "el cliente, al final" is not the "cliente final" of a list: a comma or a full stop parts two words. */
const stayTogether = (gap: string): boolean => !/[,;:!?¿¡()…\n]/u.test(gap.trim()) && !/\n\s*\n/u.test(gap);
