import type { Span } from '../finding.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { isWithin } from '../text/quotations.ts';
import type { Word } from '../text/words.ts';
import { englishSpeakers } from './english.ts';
import { othersWordsIn } from './others-words.ts';
import { draftWeights } from './draft-weights.data.ts';
import { modelFrom, type Model } from './model.ts';
import { spanishSpeakers, type Speaker } from './spanish.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A word that says "I". */
export type FirstPerson = Span & { readonly kind: Speaker['kind']; readonly confidence: number };

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

/** Every word of a draft that says "I", somebody else's too. */
export const speakersInDraft = (tokens: readonly Token[], language: VoiceLanguage): Speaker[] =>
  language === 'es'
    ? spanishSpeakers(tokens, draftModel()).filter(({ probability }) => probability > leastProbability.draft)
    : englishSpeakers(tokens, 'draft').filter(({ probability }) => probability > 0.5);

let model: Model | undefined;
const draftModel = (): Model => (model ??= modelFrom(draftWeights));

const lastRead = new WeakMap<readonly Word[], DraftSpeakers>();

/** Reads a draft once for those who ask with the same words. */
export const draftSpeakers = (text: string, language: VoiceLanguage, words: readonly Word[]): DraftSpeakers => {
  const known = lastRead.get(words);
  if (known?.language === language) return known;
  const tokens = tokensOf(text, words);
  const heard = speakersInDraft(tokens, language);
  const others = heard.length === 0 ? [] : othersWordsIn(text, tokens, language);
  const speakers = heard.filter(({ at }) => {
    const token = tokens[at];
    return token !== undefined && !isWithin(token, others);
  });
  const certain = new Set(
    speakers.filter(({ probability }) => probability > leastCertainty).map(({ sentence }) => sentence),
  );
  const sure = speakers.filter(({ sentence }) => certain.has(sentence));
  const read: DraftSpeakers = { language, tokens, sure, found: placed(tokens, speakers) };
  lastRead.set(words, read);
  return read;
};

export const placed = (tokens: readonly Token[], speakers: readonly Speaker[]): FirstPerson[] =>
  speakers.flatMap(({ at, kind, probability }) => {
    const token = tokens[at];
    return token === undefined ? [] : [{ start: token.start, end: token.end, kind, confidence: probability }];
  });

/** With it nearly 99 of 100 clean drafts that no training saw come back untouched (train/person.ts --by-file). */
export const leastCertainty = 0.7;

/** In anybody's text "I" is rare and a doubt is more often wrong: the best cut of ten folds (train/person.ts). */
export const leastProbability: Readonly<Record<'draft' | 'text', number>> = { draft: 0.5, text: 0.7 };
