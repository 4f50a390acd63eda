import type { Edit } from '../finding.ts';
import { draftSpeakers } from '../person/first-person.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { englishEdits } from './english.ts';
import { spanishEdits, type RewriteStyle } from './spanish.ts';

const usual: RewriteStyle = { gender: 'm', recentPast: 'preterite' };

/** The edits that turn "I" into "we" in a draft; none where nobody says "I". */
export const editsToWe = (
  text: string,
  language: VoiceLanguage,
  style: Partial<RewriteStyle> = {},
  words: readonly Word[] = wordsOf(text),
): Edit[] => {
  const { tokens, sure: speakers } = draftSpeakers(text, language, words);
  if (speakers.length === 0) return [];
  return language === 'es' ? spanishEdits(tokens, speakers, { ...usual, ...style }) : englishEdits(tokens, speakers);
};

/** A draft in which the brand says "we". A draft without "I" comes back as it is. */
export const rewriteToWe = (text: string, language: VoiceLanguage, style: Partial<RewriteStyle> = {}): string => {
  let done = 0;
  let whole = '';
  for (const { start, end, text: said } of editsToWe(text, language, style)) {
    if (start < done) continue;
    whole += text.slice(done, start) + said;
    done = end;
  }
  return whole + text.slice(done);
};
