import type { es } from './texts.es.ts';

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

export const en: Same<typeof es> = {
  visitor: 'Visitor',
  welcome: 'Hi, how can we help?',
  name: 'Your name',
  email: 'Your e-mail',
  refusals: {
    not_found: 'There is nothing here.',
    method: 'That cannot be done here.',
    origin: 'This chat is not allowed on this site.',
    token: 'We do not recognise this visit. Reload the page.',
    too_fast: 'That was very fast. Wait a moment and try again.',
    full: 'We cannot take more messages right now. We will try again shortly.',
    unreadable: 'We could not read the message. Send it again.',
    id: 'The message has no id.',
    empty: 'The message is empty.',
    too_long: 'The message is too long.',
    too_large: 'The file is too large. The most we take is 10 MB.',
    too_many_files: 'Too many files. The most we take is 10 per message.',
    file_type: 'We cannot accept this kind of file.',
    upload: 'The file does not belong to this visit. Attach it again.',
    link: 'The link has expired. Reload the conversation.',
  },
};
