import { secondPersonOf } from '../address/second-person.ts';
import type { VoiceLanguage } from '../rule.ts';
import { verbs } from '../verbs/analyse.ts';
import { englishSlips } from './english-slips.ts';
import { spanishBeginnings, spanishEndings, spanishSlips } from './spanish-slips.ts';

/** How a word (lower case) is written, when it is written wrong wherever it stands. */
export const slipOf = (word: string, language: VoiceLanguage): string | undefined => {
  if (language === 'en') return englishSlips.get(word);
  if (word.length > 24) return undefined;
  return spanishSlips.get(word) ?? beginningOf(word) ?? endingOf(word) ?? verbSlipOf(word);
};

const beginningOf = (word: string): string | undefined => {
  for (let length = Math.min(9, word.length); length > 3; length--) {
    const right = spanishBeginnings.get(word.slice(0, length));
    if (right !== undefined) return right + word.slice(length);
  }
  return undefined;
};

const endingOf = (word: string): string | undefined => {
  if (!word.includes('asi')) return undefined;
  for (const [wrong, right] of spanishEndings) if (wrong.test(word)) return word.replace(wrong, right);
  return undefined;
};

/** "fuistes" for "fuiste", "estava" for "estaba": too many verbs to list. */
const verbSlipOf = (word: string): string | undefined => {
  if (word.endsWith('stes')) {
    const right = word.slice(0, -1);
    return !/(?:v|as|^al)istes$/u.test(word) && secondPersonOf(right) === 'preterite' ? right : undefined;
  }
  const past = /^(\p{L}{2,})[aá]v(a|as|an|amos)$/u.exec(word);
  if (past === null) return undefined;
  const [, stem = '', ending = ''] = past;
  if (verbs().get(`${stem}ar`)?.isCommon !== true || verbs().has(`${stem}avar`)) return undefined;
  return `${stem}${ending === 'amos' ? 'á' : 'a'}b${ending}`;
};
