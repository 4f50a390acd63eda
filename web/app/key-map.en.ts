import type { Words } from '../i18n/words.ts';
import type { keyMap as es } from './key-map.es.ts';

export const keyMap: Words<typeof es> = {
  everywhere: 'Anywhere',
  inbox: 'In the inbox',
  conversation: 'In a conversation',
  writing: 'While writing',
  searching: 'In the search',
  send: 'Send in private',
  publish: 'Publish, or send an e-mail or a note',
  newLine: 'Start a new line',
  takeBack: 'Take back what was sent, in an empty field',
  snippet: 'Insert a snippet',
  fact: 'Insert a fact',
  mention: 'Mention somebody in a note',
  finding: 'Go to the next finding',
  takeFix: 'Take the fix of the finding',
  leaveFinding: 'Leave the text as it is',
  results: 'Move through the results',
};
