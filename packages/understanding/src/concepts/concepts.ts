import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { ASK_CONCEPTS } from './ask-concepts.ts';
import { CLAIM_CONCEPTS } from './claim-concepts.ts';
import { ENGLISH_CONCEPTS } from './english-concepts.ts';
import { FOUL_CONCEPTS } from './foul-concepts.ts';
import { PLAIN_ENGLISH_CONCEPTS } from './plain-english-concepts.ts';
import { SIDEWAYS_CONCEPTS } from './sideways-concepts.ts';
import { SPANISH_CONCEPTS } from './spanish-concepts.ts';
import { STORY_CONCEPTS } from './story-concepts.ts';

/** A thing meant, said in any of its ways, and the tokens that say it. */
export type Concept = { name: string; first: number; last: number };

/** The concepts in a text: what people mean by many words, so that a model knows a word it never met in training. */
export function concepts(found: readonly Token[]): Concept[] {
  const meant: Concept[] = [];
  for (let first = 0; first < found.length; first += 1) {
    const head = found[first]?.text ?? '';
    for (const phrase of STARTING.get(head) ?? []) match(found, first, phrase, meant);
    for (let length = Math.min(head.length, LONGEST_STEM); length >= 2; length -= 1) {
      for (const phrase of STEMS.get(head.slice(0, length)) ?? []) match(found, first, phrase, meant);
    }
  }
  return meant;
}

type Phrase = { name: string; words: readonly string[] };

function match(found: readonly Token[], first: number, phrase: Phrase, meant: Concept[]): void {
  for (let at = 1; at < phrase.words.length; at += 1) {
    const wanted = phrase.words[at] ?? '';
    const there = found[first + at]?.text ?? '';
    const fits = wanted.endsWith('*') ? there.startsWith(wanted.slice(0, -1)) : there === wanted;
    if (!fits) return;
  }
  meant.push({ name: phrase.name, first, last: first + phrase.words.length - 1 });
}

const STARTING = new Map<string, Phrase[]>();
const STEMS = new Map<string, Phrase[]>();
let LONGEST_STEM = 0;

const known = new Set<string>();
for (const lists of [
  CLAIM_CONCEPTS,
  ASK_CONCEPTS,
  FOUL_CONCEPTS,
  ENGLISH_CONCEPTS,
  PLAIN_ENGLISH_CONCEPTS,
  SPANISH_CONCEPTS,
  SIDEWAYS_CONCEPTS,
  STORY_CONCEPTS,
]) {
  for (const [name, list] of Object.entries(lists)) for (const said of list.split(',')) learn(name, said);
}

function learn(name: string, said: string): void {
  // Eight thousand phrases are learned before the first answer: most are plain already, and many are one word.
  const phrase = (isPlain(said) ? said : fold(said)).trim();
  const once = `${name} ${phrase}`;
  if (phrase === '' || known.has(once)) return;
  known.add(once);
  const words = phrase.includes(' ') ? phrase.split(' ') : [phrase];
  const head = words[0] ?? '';
  const into = head.endsWith('*') ? STEMS : STARTING;
  const key = head.endsWith('*') ? head.slice(0, -1) : head;
  if (into === STEMS) LONGEST_STEM = Math.max(LONGEST_STEM, key.length);
  const there = into.get(key);
  if (there === undefined) into.set(key, [{ name, words }]);
  else there.push({ name, words });
}

function isPlain(said: string): boolean {
  return /^[\n\x20-\x40\x5b-\x7e]*$/u.test(said) && !said.includes('`');
}
