import { secondPersonOf } from '../address/second-person.ts';
import { grouped } from '../grouped.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { verbs } from '../verbs/analyse.ts';
import { letterSlipOf } from '#turns';
import { englishSlips } from './english-slips.ts';
import { spanishBeginnings, spanishEndings, spanishSlips } from './spanish-slips.ts';

/** How a word (lower case) is written, when it is written wrong wherever it stands. */
export const slipOf = (word: string, language: VoiceLanguage): string | undefined => {
  if (language === 'en') return englishSlips.get(word);
  const known = recent.get(word);
  if (known !== undefined) return known === '' ? undefined : known;
  if (recent.size > 5000) recent.clear();
  const right = word.length > 24 ? undefined : spanishSlipOf(word);
  recent.set(word, right ?? '');
  return right;
};

/** A draft repeats most of its words from one keystroke to the next; '' is a word that is right. */
const recent = new Map<string, string>();

const spanishSlipOf = (word: string): string | undefined =>
  spanishSlips.get(word) ?? beginningOf(word) ?? endingOf(word) ?? verbSlipOf(word) ?? letterSlipOf(word);

/** By their first four letters: one question a word. */
const beginnings = grouped(spanishBeginnings, ([wrong]) => wrong.slice(0, 4));

const beginningOf = (word: string): string | undefined => {
  for (const [wrong, right] of beginnings.get(word.slice(0, 4)) ?? [])
    if (word.startsWith(wrong)) return right + word.slice(wrong.length);
  return undefined;
};

const endingOf = (word: string): string | undefined => {
  const bare = /^\p{L}{2,}(?:(?:c|(?<!s)s)ion|(?<![ai]s(?=t))[^s]eis)$/u.test(word) ? accented(word) : undefined;
  if (bare !== undefined) return bare;
  if (!word.includes('asi')) return undefined;
  for (const [wrong, right] of spanishEndings) if (wrong.test(word)) return word.replace(wrong, right);
  return undefined;
};

/** "Atencion", "teneis": no word ends so without its accent, but for short verbs ("veis"), "hablaseis" and "dejasteis". */
const accented = (word: string): string | undefined => {
  if (word.endsWith('ion')) return `${word.slice(0, -2)}ón`;
  return word.length < 6 ? undefined : `${word.slice(0, -3)}éis`;
};

/** "fuistes" for "fuiste", "estava" for "estaba": too many verbs to list. */
const verbSlipOf = (word: string): string | undefined => {
  if (word.endsWith('stes')) {
    const right = word.slice(0, -1);
    return !/(?:v|as|^al)istes$/u.test(word) && secondPersonOf(right) === 'preterite' ? right : undefined;
  }
  if (!word.includes('v')) return undefined;
  const past = /^(\p{L}{2,})[aá]v(a|as|an|amos)$/u.exec(word);
  if (past === null) return undefined;
  const [, stem = '', ending = ''] = past;
  if (verbs().get(`${stem}ar`)?.isCommon !== true || verbs().has(`${stem}avar`)) return undefined;
  return `${stem}${ending === 'amos' ? 'á' : 'a'}b${ending}`;
};
