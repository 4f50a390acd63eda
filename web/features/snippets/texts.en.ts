import type { Words } from '../../i18n/words.ts';
import type { snippets as es } from './texts.es.ts';

export const snippets: Words<typeof es> = {
  lead: 'Everyday texts: steps, addresses, what people ask again and again. The greeting and the tone are yours.',
  noneTitle: 'No snippets yet',
  none: 'Save the first one. In a reply, type “/” and its shortcut to insert it.',
  add: 'New snippet',
  ask: 'It will be gone for the whole team. What was sent stays as it is.',
  title: 'Title',
  shortcut: 'Shortcut',
  shortcutHelp: 'Letters, digits and hyphens. Typed after a slash.',
  text: 'Text',
  textHelp: 'No greeting and no closing: those are up to each person.',
};
