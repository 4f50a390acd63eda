import type { Channel } from '@tertulia/channel-kit';
import { manifest } from './manifest.ts';
import { read } from './read.ts';
import { actions, call, lookUp, reply, wireOf } from './send.ts';
import { isSignedBy, signatureHeader } from './signature.ts';
import { wireText } from './wire.ts';

/** The channel of a vendor that exists only in tests. */
export const fakeChannel: Channel = {
  manifest,
  check: async (settings, context) => {
    try {
      const response = await call({ ...context, account: { settings } }, '/me', { method: 'GET' });
      if (!response.ok)
        return { ok: false, field: 'secret', failure: { code: 'fake.unauthorised', why: 'The secret is not theirs' } };
      const me = await wireOf(response);
      return { ok: true, externalId: wireText(me['id']), handle: wireText(me['handle']), name: wireText(me['name']) };
    } catch (error) {
      return {
        ok: false,
        field: 'baseUrl',
        failure: { code: 'fake.unreachable', why: error instanceof Error ? error.message : String(error) },
      };
    }
  },
  inbound: {
    kind: 'webhook',
    handshake: (request, settings) => {
      const challenge = request.query['challenge'];
      if (request.method !== 'GET' || challenge === undefined) return null;
      return request.query['token'] === settings['secret']
        ? { status: 200, body: challenge }
        : { status: 403, body: 'no' };
    },
    verify: (request, settings) =>
      isSignedBy(
        request.body,
        request.headers[signatureHeader] ?? '',
        typeof settings['secret'] === 'string' ? settings['secret'] : '',
      )
        ? 'genuine'
        : { code: 'fake.signature', why: 'The signature is not theirs' },
    acknowledge: { status: 200, body: 'taken' },
  },
  read,
  reply,
  mayCopy: ({ value }, own) => !own.includes(value) && !value.startsWith('machine-'),
  threadWith: (person) => (person.issuer === 'fake' ? `with ${person.value}` : null),
  lookUp,
  actions,
  media: {
    fetch: async (ref, context) => {
      if (ref.kind !== 'id') return 'expired';
      const response = await call(context, `/media/${encodeURIComponent(ref.id)}`, { method: 'GET' });
      if (!response.ok || response.body === null) return 'expired';
      return { body: response.body, mime: response.headers.get('content-type') };
    },
  },
};
