import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ChannelManifest } from '@tertulia/contract';
import type { Channel } from '../../channel.ts';
import type { ChannelEvent } from '../../event.ts';
import type { RawItem } from '../../raw.ts';

const rule = {
  text: { unit: 'utf16', max: 10, markup: 'none' },
  media: { kinds: [], max: 0, mixed: false, delivery: 'upload', voice: [] },
  subject: false,
  buttons: null,
  location: false,
  altText: false,
} as const;

const manifest: ChannelManifest = {
  id: 'canary',
  name: 'Canary',
  status: 'alive',
  icon: '<circle cx="12" cy="12" r="8"/>',
  surfaces: ['direct'],
  inbound: 'webhook',
  compose: { direct: { ...rule, media: { ...rule.media, kinds: [], voice: [] } } },
  window: { kind: 'always' },
  actions: {},
  receipts: [],
  rates: [],
  setUp: [
    {
      title: { es: 'Conectar el canario', en: 'Connect the canary' },
      text: { es: 'Pega el secreto de su jaula.', en: 'Paste the secret of its cage.' },
      fields: [{ key: 'secret', label: { es: 'Secreto', en: 'Secret' }, kind: 'secret', required: true }],
    },
  ],
  authorization: [
    {
      id: 'cage',
      name: { es: 'La jaula', en: 'The cage' },
      authorizeUrl: 'https://canary.example/authorize',
      tokenUrl: 'https://canary.example/token',
      scopes: ['sing'],
      parameters: {},
      pkce: 'S256',
      fields: [
        { key: 'clientId', label: { es: 'Id. de cliente', en: 'Client id' }, kind: 'text', required: true },
        { key: 'clientSecret', label: { es: 'Secreto', en: 'Client secret' }, kind: 'secret', required: true },
      ],
      without: ['secret'],
      steps: [
        {
          text: {
            es: 'Registra la aplicación y pega allí esta dirección.',
            en: 'Register the application and paste this address there.',
          },
          copies: 'return-address',
        },
      ],
    },
  ],
  facts: [{ field: 'compose.direct.text.max', source: 'invented', checked: '2026-11-22' }],
};

const signatureOf = (body: Uint8Array, secret: string): string =>
  createHmac('sha256', secret).update(body).digest('hex');

/** The smallest channel that keeps every promise. Each canary breaks one of them. */
export const soundChannel: Channel = {
  manifest,
  check: async () => ({ ok: false, field: 'secret', failure: { code: 'canary.secret', why: 'It is missing' } }),
  inbound: {
    kind: 'webhook',
    verify: (request, settings) => {
      const secret = String(settings['secret'] ?? '');
      const [given, expected] = [
        Buffer.from(request.headers['signature'] ?? ''),
        Buffer.from(signatureOf(request.body, secret)),
      ];
      const isGenuine = secret !== '' && given.length === expected.length && timingSafeEqual(given, expected);
      return isGenuine ? 'genuine' : { code: 'canary.signature', why: 'Not theirs' };
    },
    acknowledge: { status: 200 },
  },
  read: (item) => eventsIn(item),
  reply: async (message) =>
    message.text.length > 10
      ? { state: 'refused', refusal: { code: 'canary.too_long', why: 'Too long' } }
      : { state: 'sent', vendorId: 'v1' },
};

/** One line is one message; bytes that are no text are told so. */
function eventsIn(item: RawItem): readonly ChannelEvent[] {
  const from = { scheme: 'handle', issuer: '', value: 'tweety', name: null, handle: '@tweety' } as const;
  const lines = new TextDecoder().decode(item.body).split('\n');
  return lines.map((line, at): ChannelEvent => {
    const base = { account: null, dedupeKey: `${at}:${line}`, occurredAt: item.receivedAt };
    if (!/^[\w ¿?áéíóúñ]+$/u.test(line)) return { ...base, kind: 'unsupported', summary: 'canary: no song' };
    return {
      ...base,
      kind: 'message',
      thread: { by: 'key', key: 't' },
      from,
      vendorId: line,
      parts: [{ type: 'text', text: line }],
      private: true,
    };
  });
}

export const signed = (body: Uint8Array, settings: Readonly<Record<string, unknown>>) => ({
  signature: signatureOf(body, String(settings['secret'])),
});
