import { instant } from '@tertulia/contract';
import { describeChannel } from '@tertulia/channel-kit/conformance';
import { afterAll, beforeAll } from 'vitest';
import { fakeChannel } from './channel.ts';
import { signatureHeader, signatureOf } from './signature.ts';
import { startFakeVendor, type FakeVendor } from './vendor.ts';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await startFakeVendor({ secret: 's' });
});
afterAll(async () => vendor.close());

const from = { id: 'u1', name: 'Lucía' };
const text = { id: 'e1', account: 'page-1', type: 'message', thread: 't1', from, message: 'm1', text: 'Hola' };
const batch = (...events: unknown[]): string => JSON.stringify({ events });

describeChannel(fakeChannel, {
  fixtures: [
    { name: 'a message', body: batch(text), gives: ['message'] },
    {
      name: 'a photo',
      body: batch({ ...text, media: [{ id: 'p1', role: 'image', name: 'a.png', mime: 'image/png' }] }),
      gives: ['message'],
    },
    {
      name: 'one of each kind',
      body: batch(
        { ...text, id: 'k1', type: 'comment', post: 'p1' },
        { id: 'k2', type: 'edited', target: 'm1', text: 'Adiós' },
        { id: 'k3', type: 'deleted', target: 'm1' },
        { id: 'k4', type: 'reaction', target: 'm1', emoji: '❤️', from },
        { id: 'k5', type: 'delivery', target: 'v1', state: 'failed', code: '131047', why: 'Late' },
        { id: 'k6', type: 'identity-changed', from, to: [{ id: 'u2' }] },
        { id: 'k7', type: 'consent', from, change: 'out' },
        { id: 'k8', type: 'account', health: 'revoked', why: 'Password changed' },
        { id: 'k9', type: 'poll', from, thread: 't1' },
      ),
      gives: [
        'comment',
        'edited',
        'deleted',
        'reaction',
        'delivery',
        'identity-changed',
        'consent',
        'account',
        'unsupported',
      ],
    },
  ],
  batch: {
    body: batch(...Array.from({ length: 27 }, (_, n) => ({ ...text, id: `e${n}`, message: `m${n}` })), {
      id: 'bad',
      type: 'message',
      from: 7,
    }),
    keeps: 27,
  },
  digits: {
    body: '{"events":[{"id":9007199254740993,"type":"deleted","target":12345678901234567890}]}',
    digits: '12345678901234567890',
  },
  webhook: {
    settings: { secret: 's' },
    otherSettings: { secret: 'other' },
    sign: (body, settings) => ({ [signatureHeader]: signatureOf(body, String(settings['secret'])) }),
    handshakes: [
      {
        name: 'a challenge',
        request: { method: 'GET', query: { challenge: '123', token: 's' } },
        answer: { status: 200, body: '123' },
      },
      {
        name: 'a challenge of somebody else',
        request: { method: 'GET', query: { challenge: '123', token: 'x' } },
        answer: { status: 403, body: 'no' },
      },
    ],
  },
  sends: async (words, surface) => {
    if (fakeChannel.reply === undefined) throw new Error('the fake channel can reply');
    const account = {
      id: 'a',
      externalId: 'page-1',
      name: 'Fake',
      handle: '@fake',
      settings: { baseUrl: vendor.url, secret: 's' },
    };
    const to = [{ scheme: 'user-id', issuer: 'fake', value: 'u1', name: null, handle: '@u1' }] as const;
    const thread = { key: 't1', references: [] };
    return fakeChannel.reply(
      {
        id: 'm1',
        surface,
        to,
        thread,
        replyTo: null,
        text: words,
        subject: null,
        files: [],
        location: null,
        replyToken: 'x',
        signedBy: null,
      },
      {
        account,
        http: fetch,
        mayConnect: async () => [],
        now: () => instant(0),
        signal: AbortSignal.timeout(5000),
        log: () => undefined,
        readFile: async () => new Uint8Array(),
        publicFileUrl: async () => '',
      },
    );
  },
});
