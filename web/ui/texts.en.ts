import type { Words } from '../i18n/words.ts';
import type { ui as es } from './texts.es.ts';

export const ui: Words<typeof es> = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  copy: 'Copy',
  copied: 'Copied',
  remove: 'Remove',
  add: 'Add',
  edit: 'Edit',
  retry: 'Try again',
  delete: 'Delete',
  loading: 'Loading',
  unreached: 'We could not reach the server. Check your connection and try again.',
  failed: 'Something broke on our side. What you wrote is still here.',
  forbidden: 'You are not allowed to see this. Ask whoever runs the workspace.',
  forbiddenTitle: 'You are not allowed to see this',
  forbiddenText: 'Ask whoever runs the workspace.',
  missing: 'We cannot find it',
  missingText: 'It may be gone, or the link may be cut short.',
  wrong: {
    empty: 'This cannot be left empty.',
    short: 'At least {{least}} characters are needed; {{typed}} so far.',
    noNumber: 'Type a number.',
    noDate: 'Fill in the day and the time.',
    least: 'No less than {{limit}}.',
    most: 'No more than {{limit}}.',
    email: 'That is not a whole e-mail address, such as nora@cafe.example.',
    url: 'That is not a whole web address, such as https://cafe.example.',
    other: 'Check what you typed here.',
  },
};
