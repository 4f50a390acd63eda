import type { ChannelManifest } from '@tertulia/contract';
import { authorization } from './authorization.ts';
import { knownByDomain } from './presets.ts';
import { setUp } from './set-up.ts';

export const longestText = 100_000;

const fileBytes = 18_000_000;

/** Mail programs hand a file to whatever the computer plays sound with; recordings of browsers (WebM) are played by few of them. */
const voiceContainers = ['audio/mpeg', 'audio/mp4', 'audio/ogg'];

export const manifest: ChannelManifest = {
  id: 'email',
  name: 'E-mail',
  names: { es: 'Correo', en: 'E-mail' },
  about: {
    es: 'Un buzón tuyo: Gmail, Microsoft 365 o cualquier otro.',
    en: 'A mailbox of yours: Gmail, Microsoft 365 or any other.',
  },
  status: 'alive',
  icon: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7 8.5 6 8.5-6"/>',
  surfaces: ['direct'],
  inbound: 'stream',
  compose: {
    direct: {
      text: { unit: 'utf16', max: longestText, markup: 'none' },
      media: {
        kinds: [
          { role: 'image', mime: ['image/*'], maxBytes: fileBytes },
          { role: 'video', mime: ['video/*'], maxBytes: fileBytes },
          { role: 'audio', mime: ['audio/*'], maxBytes: fileBytes },
          { role: 'voice', mime: voiceContainers, maxBytes: fileBytes },
          { role: 'file', mime: ['*/*'], maxBytes: fileBytes },
        ],
        max: 20,
        mixed: true,
        delivery: 'upload',
        voice: voiceContainers,
      },
      subject: true,
      copies: true,
      buttons: null,
      location: true,
      altText: false,
    },
  },
  window: { kind: 'always' },
  actions: {},
  receipts: [],
  rates: [],
  setUp,
  knownByDomain,
  authorization,
  facts: [
    {
      field: 'compose.direct.media.kinds.maxBytes',
      source:
        'Gmail takes 25 MB a message, and base64 makes files a third longer: https://support.google.com/mail/answer/6584',
      checked: '2026-11-22',
    },
    { field: 'compose.direct.text.max', source: 'Ours: RFC 5322 sets no limit.', checked: '2026-11-22' },
    {
      field: 'compose.direct.media.max',
      source: 'Ours: more than twenty files are better sent as a link.',
      checked: '2026-11-22',
    },
    {
      field: 'authorization',
      source:
        'Addresses and scopes: https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth and https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
      checked: '2026-11-23',
    },
    {
      field: 'knownByDomain',
      source: 'Server names: the providers’ help pages on IMAP access; RFC 8314 for ports 993 and 465.',
      checked: '2026-11-22',
    },
  ],
};
