import type { Words } from '../../i18n/words.ts';
import type { brands as esBrands, me as esMe, settings as esSettings } from './texts.es.ts';

export const settings: Words<typeof esSettings> = {
  title: 'Settings',
  you: 'You',
  page_accounts: 'Accounts',
  page_brands: 'Brands',
  page_members: 'Team',
  page_labels: 'Labels',
  page_snippets: 'Snippets',
  page_apiKeys: 'API keys',
  page_audit: 'Audit log',
  page_me: 'Your profile',
};

export const brands: Words<typeof esBrands> = {
  lead: 'The name you speak under, what you promise and what you never say.',
  add: 'Add a brand',
  name: 'Name',
  language: 'Language it speaks',
  timeZone: 'Time zone',
  first: 'First response',
  next: 'Next responses',
  minutes: 'In minutes. It is what you promise whoever writes.',
  banned: 'What the brand never says',
  bannedHelp: 'One word or phrase per line. The guard does not let them out.',
};

export const me: Words<typeof esMe> = {
  name: 'Your name',
  language: 'Language',
  theme: 'Appearance',
  theme_system: 'Like the system',
  theme_light: 'Light',
  theme_dark: 'Dark',
  density: 'List',
  density_comfortable: 'Comfortable',
  density_compact: 'Compact',
  notifications: 'Desktop notifications',
  notificationsHelp: 'When somebody writes and the desk is not in front of you.',
  singleKeys: 'Single-letter shortcuts',
  singleKeysHelp: 'r replies, e resolves… Switch them off if you use a screen reader or dictate.',
  sessions: 'Where you are signed in',
  thisOne: 'this browser',
  signOutThere: 'End that session',
};
