import type { Token } from '../text/tokens.ts';
import { ENGLISH_FEELINGS } from './english-feelings.ts';
import { SPANISH_FEELINGS } from './spanish-feelings.ts';

/** How good or bad the words of a text are, by two lists; a word that is denied counts the other way round, and less. */
export function feeling(found: readonly Token[]): number {
  let sum = 0;
  let words = 0;
  const reached = denied(found);
  let idiom = -1;
  for (const [at, { kind, text }] of found.entries()) {
    if (kind === 'word') words += 1;
    const together = IDIOMS.get(`${text} ${found[at + 1]?.text ?? ''}`);
    if (together !== undefined) {
      sum += together;
      idiom = at + 1;
      continue;
    }
    if (at === idiom) continue;
    const value = worthOf(text);
    sum += reached.has(at) ? -0.6 * value : value;
  }
  return sum / Math.sqrt(Math.max(1, words)) / 3;
}

/** What the lists think of a word: nothing of most. */
export const worthOf = (word: string): number => WORTH.get(word) ?? 0;

/** Where the words are that a "no" reaches: three of them, unless a mark or another clause stands between. */
export function denied(found: readonly Token[]): ReadonlySet<number> {
  const reached = new Set<number>();
  let reach = 0;
  for (const [at, { kind, text }] of found.entries()) {
    if (kind === 'mark' || TURNS.has(text)) reach = 0;
    if (kind !== 'word') continue;
    if (NOES.has(text)) reach = REACH;
    else if (reach > 0) {
      reached.add(at);
      reach -= 1;
    }
  }
  return reached;
}

const REACH = 3;

const WORTH: ReadonlyMap<string, number> = new Map(
  [...ENGLISH_FEELINGS, ...SPANISH_FEELINGS].flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, value] as const),
  ),
);

// Two words that say together what neither says alone; a "no" before them changes nothing.
const IDIOMS: ReadonlyMap<string, number> = new Map([
  ...['puta madre', 'poca madre', 'nada mal', 'ni mal', 'not bad', 'sin problema', 'sin problemas', 'no problem'].map(
    (words) => [words, 4] as const,
  ),
  ...['por nada', 'for nothing'].map((words) => [words, -4] as const),
]);

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NOES = list(
  "no ni nunca nadie nada sin tampoco jamas not never nobody nothing none without hardly don't doesn't didn't can't won't isn't wasn't aren't couldn't shouldn't wouldn't ain't haven't hasn't dont doesnt didnt cant wont isnt",
);
const TURNS = list('pero y aunque porque que but and though because');
