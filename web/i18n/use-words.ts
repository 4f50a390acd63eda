import type { Words } from '@tertulia/contract';
import { useLocale } from './use-text.ts';

/** Words that come with data, such as a channel's own, in the reader's language. */
export function useWords(): (words: Words) => string {
  const locale = useLocale();
  return (words) => (locale.startsWith('en') ? words.en : words.es);
}
