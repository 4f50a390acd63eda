import { feeling } from '../feelings/feeling.ts';
import type { Understanding, Verdict } from '../reading/understanding.ts';
import { shortText } from '../text/short-text.ts';
import { tokens } from '../text/tokens.ts';

/**
 * What is called offensive, unless our own messages say that friends swear there. The public sets count oaths between strangers, who in
 * English name each other with an @; the model of our corpus alone knows that "fuck yeah" is joy. It is believed where it is sure and the
 * words are good ones, and in English where nobody is named also against `core`'s English model, which has read tweets. The cuts were
 * chosen on the public sets, by cross-validation for `research` (es 81.30 → 81.36, en 75.04 → 74.94 ± 0.8) and foreign for `core` (en 68.75 → 68.58).
 */
export function unlessFriendly(reader: Understanding, lang: string, text: string, verdict: Verdict): Verdict {
  if (verdict.label !== 'off') return verdict;
  const ours = reader.coreChance('toxicity', 'off', text);
  const areGood = feeling(tokens(shortText(text))) > 0;
  if (lang !== 'en') return reader.hasResearch && areGood && ours < SURE_ES ? friendly(ours) : verdict;
  if (/@\w/u.test(text)) return verdict;
  if (!reader.hasResearch) return ours < SURE_EN ? friendly(ours) : verdict;
  const english = reader.coreChance('toxicity-en', 'off', text);
  return english < LIKELY_EN || (areGood && ours < SURE_EN) ? friendly(Math.min(ours, english)) : verdict;
}

const friendly = (score: number): Verdict => ({ label: 'not', score, why: [] });

const SURE_ES = 0.03;
const SURE_EN = 0.05;
const LIKELY_EN = 0.3;
