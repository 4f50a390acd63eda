import type { Words } from '../../i18n/words.ts';
import type { facts as es } from './texts.es.ts';

export const facts: Words<typeof es> = {
  lead: 'Hours, prices, policies and steps that are said word for word. Somebody answers for each, and it may run out.',
  noneTitle: 'No facts yet',
  none: 'Save the first and find it from a reply with the ; key',
  add: 'New fact',
  ask: 'Nobody on the team will be offered it any more. What was sent stays as it is.',
  kind: 'What it is about',
  kind_hours: 'Hours',
  kind_price: 'Price',
  kind_delivery: 'Delivery time',
  kind_returns: 'Returns',
  kind_contact: 'Contact',
  kind_policy: 'Other terms',
  'kind_how-to': 'How to',
  title: 'Title',
  text: 'What we say',
  textHelp: 'Exactly as it goes into the answer, without greeting or closing.',
  owner: 'Answers for it',
  validUntil: 'Good until',
  validUntilHelp: 'After that day it is no longer offered. Empty: until somebody changes it.',
  until: 'good until {{day}}',
  expired: 'ran out on {{day}}',
};
