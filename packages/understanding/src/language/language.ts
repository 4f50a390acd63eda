import { fold } from '../text/fold.ts';
import { shortText } from '../text/short-text.ts';
import { words } from '../text/words.ts';
import { EN_WORDS, ES_WORDS } from './frequent-words.ts';
import { spelling } from './spelling.ts';

export type LanguageGuess = { language: 'es' | 'en' | 'und'; score: number };

/** Spanish or English, by frequent words and spelling. `und` when nothing in the text says: an emoji, a number, "ok". */
export function language(text: string): LanguageGuess {
  const read = shortText(text);
  let sum = 0;
  for (const { text: word } of words(read)) {
    const plain = fold(word);
    if (ES_WORDS.has(plain)) sum += 1.5;
    if (EN_WORDS.has(plain)) sum -= 1.5;
    sum += spelling(word.toLowerCase());
  }
  if (/[¿¡]/u.test(read)) sum += 3;
  if (Math.abs(sum) < 0.3) return { language: 'und', score: 0 };
  const score = 1 / (1 + Math.exp(-Math.abs(sum)));
  return { language: sum > 0 ? 'es' : 'en', score };
}
