import type { Span } from '../finding.ts';
import type { VoiceLanguage } from '../rule.ts';
import { isWithin, quotationsIn } from '../text/quotations.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { englishSpeakers } from './english.ts';
import { spanishSpeakers, type Preset, type Speaker } from './spanish.ts';
import { tokensFrom, tokensOf, type Token } from './tokens.ts';

/** A word that says "I". */
export type FirstPerson = Span & { readonly kind: Speaker['kind']; readonly confidence: number };

/** Where a text says "I". In a draft, what others said between quotation marks does not count. */
export const findFirstPerson = (
  text: string,
  language: VoiceLanguage,
  preset: Preset = 'draft',
  words: readonly Word[] = wordsOf(text),
): FirstPerson[] => {
  if (preset === 'draft') return draftSpeakers(text, language, words).found;
  const tokens = tokensOf(text, words);
  return placed(tokens, speakersIn(tokens, language, preset));
};

/**
 * Where the guard may speak up in a draft: a false alarm costs more than a miss, so a sentence must hold one word that is
 * surely "I"; then its likelier ones count too, for half a rewrite is worse than none.
 */
export const surelyFirstPerson = (text: string, language: VoiceLanguage, words: readonly Word[]): FirstPerson[] => {
  const { tokens, sure } = draftSpeakers(text, language, words);
  return placed(tokens, sure);
};

/** Who says "I" in a draft, for finding and for rewriting. */
export type DraftSpeakers = {
  readonly language: VoiceLanguage;
  readonly tokens: readonly Token[];
  readonly sure: readonly Speaker[];
  readonly found: FirstPerson[];
};

const lastRead = new WeakMap<readonly Word[], DraftSpeakers>();

/** Reads a draft once for those who ask with the same words. */
export const draftSpeakers = (text: string, language: VoiceLanguage, words: readonly Word[]): DraftSpeakers => {
  const known = lastRead.get(words);
  if (known?.language === language) return known;
  const tokens = tokensOf(text, words);
  const quoted = quotationsIn(text);
  const speakers = speakersIn(tokens, language, 'draft').filter(({ at }) => {
    const token = tokens[at];
    return token !== undefined && !isWithin(token, quoted);
  });
  const certain = new Set(
    speakers.filter(({ probability }) => probability > leastCertainty).map(({ sentence }) => sentence),
  );
  const sure = speakers.filter(({ sentence }) => certain.has(sentence));
  const read: DraftSpeakers = { language, tokens, sure, found: placed(tokens, speakers) };
  lastRead.set(words, read);
  return read;
};

const placed = (tokens: readonly Token[], speakers: readonly Speaker[]): FirstPerson[] =>
  speakers.flatMap(({ at, kind, probability }) => {
    const token = tokens[at];
    return token === undefined ? [] : [{ start: token.start, end: token.end, kind, confidence: probability }];
  });

/** The same over words that somebody else has cut: the indexes of those that say "I". */
export const findFirstPersonTokens = (
  pieces: readonly string[],
  language: VoiceLanguage,
  preset: Preset = 'text',
): number[] => speakersIn(tokensFrom(pieces), language, preset).map(({ at }) => at);

export const speakersIn = (tokens: readonly Token[], language: VoiceLanguage, preset: Preset): Speaker[] =>
  language === 'es'
    ? spanishSpeakers(tokens, preset).filter(({ probability }) => probability > leastProbability[preset])
    : englishSpeakers(tokens, preset).filter(({ probability }) => probability > 0.5);

/** With it 98 of 100 clean drafts that no training saw come back untouched (train/person.ts --by-file). */
export const leastCertainty = 0.65;

/** In anybody's text "I" is rare and a doubt is more often wrong: the best cut of ten folds (train/person.ts). */
export const leastProbability: Readonly<Record<Preset, number>> = { draft: 0.5, text: 0.7 };
