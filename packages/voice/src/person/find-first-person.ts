import type { VoiceLanguage } from '../voice-language.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { draftSpeakers, leastProbability, placed, speakersInDraft, type FirstPerson } from './first-person.ts';
import { englishSpeakers } from './english.ts';
import { modelFrom, type Model } from './model.ts';
import { spanishSpeakers, type Preset, type Speaker } from './spanish.ts';
import { textWeights } from '#text-weights';
import { tokensFrom, tokensOf, type Token } from './tokens.ts';

/**
 * Where a text says "I". In a draft, what others said between quotation marks does not count. Apart from what the rule needs,
 * so that the weights for texts stay out of the browser.
 */
export const findFirstPerson = (
  text: string,
  language: VoiceLanguage,
  preset: Preset = 'draft',
  words: readonly Word[] = wordsOf(text),
): FirstPerson[] => {
  if (preset === 'draft') return draftSpeakers(text, language, words).found;
  const tokens = tokensOf(text, words);
  return placed(tokens, speakersInText(tokens, language));
};

/** The same over words that somebody else has cut: the indexes of those that say "I". */
export const findFirstPersonTokens = (
  pieces: readonly string[],
  language: VoiceLanguage,
  preset: Preset = 'text',
): { at: number; confidence: number }[] => {
  const tokens = tokensFrom(pieces);
  const speakers = preset === 'draft' ? speakersInDraft(tokens, language) : speakersInText(tokens, language);
  return speakers.map(({ at, probability }) => ({ at, confidence: probability }));
};

const speakersInText = (tokens: readonly Token[], language: VoiceLanguage): Speaker[] =>
  language === 'es'
    ? spanishSpeakers(tokens, textModel()).filter(({ probability }) => probability > leastProbability.text)
    : englishSpeakers(tokens, 'text').filter(({ probability }) => probability > 0.5);

let model: Model | undefined;
const textModel = (): Model => (model ??= modelFrom(textWeights));
