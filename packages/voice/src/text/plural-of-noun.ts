import type { VoiceLanguage } from '../voice-language.ts';
import { unaccented } from './words.ts';

/** The regular plural of a noun, or nothing for words that have none of their own: "cliente" → "clientes", "gratis" → nothing. */
export const pluralOfNoun = (word: string, language: VoiceLanguage): string | undefined =>
  language === 'es' ? inSpanish(word) : inEnglish(word);

const inSpanish = (word: string): string | undefined => {
  if (/[sx]$/u.test(word)) return /[áéíóú]s$/u.test(word) ? `${unaccented(word)}es` : undefined;
  if (/[aeiouáéíóú]$/u.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (/[áéíóú]n$/u.test(word)) return `${unaccented(word)}es`;
  return /(?:[lrndjy]|ch)$/u.test(word) && !/(?:ail|and|end)$/u.test(word) ? `${word}es` : `${word}s`; // mail, brand, weekend
};

const inEnglish = (word: string): string =>
  /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** What to write instead of a plural: the plural of one word; of several nobody can say which, so nothing. */
export const inNumber = (word: string | undefined, isPlural: boolean, language: VoiceLanguage | 'other'): string[] => {
  if (word === undefined || !isPlural) return word === undefined ? [] : [word];
  if (language === 'other' || /\s/u.test(word)) return [];
  const plural = pluralOfNoun(word, language);
  return plural === undefined ? [] : [plural];
};
