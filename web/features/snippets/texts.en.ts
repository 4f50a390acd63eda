import type { Words } from '../../i18n/words.ts';
import type { snippets as es } from './texts.es.ts';

export const snippets: Words<typeof es> = {
  lead: 'Everyday texts: steps, addresses, what people ask again and again. The greeting and the tone are yours.',
  noneTitle: 'No snippets yet',
  none: 'Save the first one. In a reply, “/” and its shortcut bring it in.',
  add: 'New snippet',
  ask: 'The whole team loses it. What was sent stays as it is.',
  title: 'Title',
  shortcut: 'Shortcut',
  shortcutHelp: 'Letters, digits and hyphens. Typed after a slash.',
  text: 'Text',
  textHelp: 'No greeting, no closing: those are each person’s own.',
};
