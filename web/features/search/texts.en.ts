import type { Words } from '../../i18n/words.ts';
import type { search as es } from './texts.es.ts';

export const search: Words<typeof es> = {
  title: 'Search',
};
