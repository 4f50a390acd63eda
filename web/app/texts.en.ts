import { access, audit, keys, members } from '../features/access/texts.en.ts';
import { accounts } from '../features/channel-accounts/texts.en.ts';
import { guard } from '../features/guard/texts.en.ts';
import { labels } from '../features/labels/texts.en.ts';
import { snippets } from '../features/snippets/texts.en.ts';
import { brands, me, settings } from '../features/workspaces/texts.en.ts';
import { contacts } from '../features/contacts/texts.en.ts';
import { conversations } from '../features/conversations/texts.en.ts';
import { search } from '../features/search/texts.en.ts';
import type { Words } from '../i18n/words.ts';
import { ui } from '../ui/texts.en.ts';
import { frame } from './frame.en.ts';
import type { es } from './texts.es.ts';

export const en: Words<typeof es> = {
  ui,
  frame,
  access,
  accounts,
  audit,
  brands,
  guard,
  keys,
  labels,
  me,
  members,
  settings,
  snippets,
  contacts,
  conversations,
  search,
};

export const dictionaries = { en };
