import type { ChannelManifest, ComposeRule } from '@tertulia/contract';

const checked = '2026-11-22';
const source = 'server/testing/fake-vendor/manifest.ts: invented for tests';

const compose: ComposeRule = {
  text: { unit: 'utf16', max: 1000, markup: 'none' },
  media: {
    kinds: [
      { role: 'image', mime: ['image/png', 'image/jpeg'], maxBytes: 5_000_000 },
      { role: 'voice', mime: ['audio/ogg'], maxBytes: 5_000_000 },
      { role: 'file', mime: ['application/pdf'], maxBytes: 5_000_000 },
    ],
    max: 4,
    mixed: true,
    delivery: 'upload',
    voice: ['audio/ogg'],
  },
  subject: false,
  buttons: null,
  location: true,
  altText: true,
};

export const manifest: ChannelManifest = {
  id: 'fake',
  name: 'Fake',
  status: 'alive',
  icon: '<circle cx="12" cy="12" r="8"/>',
  surfaces: ['direct', 'public'],
  inbound: 'webhook',
  compose: {
    direct: { ...compose, copies: true },
    public: { ...compose, text: { unit: 'grapheme', max: 300, markup: 'none' } },
  },
  window: { kind: 'after-inbound', hours: 24, then: 'closed' },
  actions: { like: 'yes', hide: 'yes', delete: 'yes', react: 'yes', edit: 'yes', 'mark-read': 'yes', typing: 'yes' },
  receipts: ['delivered', 'read'],
  rates: [{ scope: 'account', perSeconds: 1, max: 1000 }],
  setUp: [
    {
      title: { es: 'El vendedor de mentira', en: 'The fake vendor' },
      text: { es: 'Solo existe en las pruebas.', en: 'It exists only in tests.' },
      fields: [
        { key: 'baseUrl', label: { es: 'Dirección', en: 'Address' }, kind: 'url', required: true },
        { key: 'secret', label: { es: 'Secreto', en: 'Secret' }, kind: 'secret', required: true },
      ],
    },
  ],
  facts: [
    'compose.direct.text.max',
    'compose.public.text.max',
    'compose.direct.media.max',
    'compose.public.media.max',
    'compose.direct.media.kinds.maxBytes',
    'compose.public.media.kinds.maxBytes',
    'window.hours',
    'rates.max',
    'rates.perSeconds',
  ].map((field) => ({ field, source, checked })),
};
