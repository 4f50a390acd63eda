import type { Words } from '../../i18n/words.ts';
import type { contacts as es } from './texts.es.ts';

export const contacts: Words<typeof es> = {
  person: 'Person',
};
