import { CLOSING_PHRASES, FILLERS, OPENINGS } from './courtesies.ts';

/** Whether these folded words are courtesies and nothing else. Needs at least one closing: "pues" or "hola" alone is not one. */
export function onlyCourtesies(folded: readonly string[]): boolean {
  let closings = 0;
  for (let at = 0; at < folded.length;) {
    const phrase = phraseAt(folded, at);
    if (phrase === undefined) return false;
    if (phrase.closes) closings += 1;
    at += phrase.length;
  }
  return closings > 0;
}

type Phrase = { length: number; closes: boolean };

function phraseAt(folded: readonly string[], at: number): Phrase | undefined {
  for (let length = Math.min(LONGEST, folded.length - at); length > 0; length -= 1) {
    const said = folded.slice(at, at + length).join(' ');
    const closes = PHRASES.get(said) ?? PHRASES.get(calm(said)) ?? PHRASES.get(flat(said));
    if (closes !== undefined) return { length, closes };
  }
  return isLaugh(folded[at] ?? '') ? { length: 1, closes: true } : undefined;
}

// "graciaaaas" and "okkkk": three or more of a letter are one; then "graciass": any pair is one.
const calm = (said: string): string => said.replace(/(\p{L})\1{2,}/gu, '$1');
const flat = (said: string): string => said.replace(/(\p{L})\1+/gu, '$1');

// Laughs of any length and spelling, sharp keys included: "jajaja", "jajsjaj", "jejeje", "hahah", "lool", "xddd".
const isLaugh = (word: string): boolean =>
  (/^[jhaskx]{3,}$/u.test(word) && /[jh]a[jhsk]+a|aj[jhsk]*a?j|ah[hj]*ah/u.test(word)) || OTHER_LAUGH.test(word);
const OTHER_LAUGH = /^(?:ja|ha|j[ei](?:j[ei]?)+|h[ei](?:h[ei]?)+|(?:js)+j?|lo+l+|x+d+|k{3,})$/u;

const PHRASES = new Map<string, boolean>();
for (const phrase of [...FILLERS, ...OPENINGS]) PHRASES.set(phrase, false);
for (const phrase of CLOSING_PHRASES) PHRASES.set(phrase, true);
const LONGEST = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));
