import type { VoiceLanguage } from '../voice-language.ts';
import { wholeWords } from '../text/whole-words.ts';
import type { Wording } from './spot.ts';

/** One wording out of many turns of phrase, read in one go. */
export const spotting =
  (language: VoiceLanguage, because: string, confidence = 0.9) =>
  (...turns: readonly string[]): Wording => ({
    in: language,
    pattern: wholeWords(turns.join('|')),
    because,
    confidence,
  });
