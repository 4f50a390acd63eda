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
  const tokens = tokensOf(text, words);
  const quoted = preset === 'draft' ? quotationsIn(text) : [];
  return speakersIn(tokens, language, preset).flatMap(({ at, kind, probability }) => {
    const token = tokens[at];
    if (token === undefined || isWithin(token, quoted)) return [];
    return [{ start: token.start, end: token.end, kind, confidence: probability }];
  });
};

/** The same over words that somebody else has cut: the indexes of those that say "I". */
export const findFirstPersonTokens = (
  pieces: readonly string[],
  language: VoiceLanguage,
  preset: Preset = 'text',
): number[] => speakersIn(tokensFrom(pieces), language, preset).map(({ at }) => at);

export const speakersIn = (tokens: readonly Token[], language: VoiceLanguage, preset: Preset): Speaker[] =>
  (language === 'es' ? spanishSpeakers(tokens, preset) : englishSpeakers(tokens, preset)).filter(
    ({ probability }) => probability > 0.5,
  );
