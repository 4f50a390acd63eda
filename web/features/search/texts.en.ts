import type { Words } from '../../i18n/words.ts';
import type { search as es } from './texts.es.ts';

export const search: Words<typeof es> = {
  title: 'Search',
  find: 'People, words, orders',
  start_title: 'Search everything that was said',
  start_text: 'No date limit: names, addresses and what was said in any conversation you may see.',
  none_title: 'Nothing found for “{{q}}”',
  none_text: 'Try fewer words, or part of a name.',
  people: 'People',
  messages: 'Messages',
  more: 'Show more',
  failed: 'The search failed',
  found_one: '1 result',
  found_other: '{{count}} results',
  back: 'Back to the inbox',
};
