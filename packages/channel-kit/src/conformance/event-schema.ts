import { z } from 'zod';
import { mediaRole } from '@tertulia/contract';

/** The port's event as a schema, so that what a channel really returns is looked at and not only what its types say. */
const id = z.string().min(1);
const words = z.object({ es: z.string(), en: z.string() });
const failure = z.strictObject({ code: id, why: z.string(), words: words.optional() });

const identity = z.strictObject({
  scheme: z.enum([
    'wa-bsuid',
    'phone',
    'psid',
    'igsid',
    'email',
    'did',
    'handle',
    'user-id',
    'visitor',
    'jid',
    'mxid',
    'nick',
  ]),
  issuer: z.string(),
  value: id,
  name: z.string().min(1).nullable(),
  handle: id,
  avatarUrl: z.url().optional(),
});

const thread = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('key'), key: id }),
  z.strictObject({ by: z.literal('references'), ids: z.array(id), proof: z.string().nullable(), otherwise: id }),
]);

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('url'), url: z.url() }),
  z.strictObject({ kind: z.literal('id'), id: z.string() }),
  z.strictObject({ kind: z.literal('inside'), key: z.string() }),
  z.strictObject({ kind: z.literal('kept'), fileId: id }),
]);

const part = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    html: z.string().optional(),
    quoted: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('media'),
    role: mediaRole,
    source,
    name: z.string(),
    mime: z.string(),
    bytes: z.number().int().nonnegative().nullable(),
    alt: z.string().optional(),
    durationMs: z.number().int().nonnegative().optional(),
    waveform: z.array(z.number().int().min(0).max(100)).length(64).optional(),
    contentId: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('location'),
    latitude: z.number(),
    longitude: z.number(),
    name: z.string().optional(),
    address: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('contact-card'),
    name: z.string(),
    phones: z.array(z.string()),
    emails: z.array(z.string()),
  }),
  z.strictObject({ type: z.literal('choice'), title: z.string(), payload: z.string().optional() }),
  z.strictObject({ type: z.literal('link'), url: z.url(), title: z.string().optional() }),
  z.strictObject({
    type: z.literal('unsupported'),
    summary: z.string(),
    words: z.strictObject({ es: z.string().min(1), en: z.string().min(1) }).optional(),
  }),
]);

const base = { account: id.nullable(), dedupeKey: id, occurredAt: z.number().int() };
const yes = z.literal(true).optional();
const parts = z.array(part).min(1);
const one = <const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ ...base, kind: z.literal(kind), ...shape });
const open = {
  post: id,
  parent: id.optional(),
  from: identity,
  vendorId: id,
  parts: z.array(part),
  own: z.boolean(),
  needsFetch: yes,
};

export const channelEvent = z.discriminatedUnion('kind', [
  one('message', {
    thread,
    from: identity,
    vendorId: id,
    also: z.array(id).optional(),
    parts,
    subject: z.string().optional(),
    replyTo: id.optional(),
    others: z.array(identity).optional(),
    echo: yes,
    automatic: yes,
    private: z.boolean(),
    origin: z
      .strictObject({ kind: z.enum(['ad', 'link', 'page']), title: z.string().optional(), url: z.string().optional() })
      .optional(),
  }),
  one('comment', open),
  one('mention', open),
  one('quote', open),
  one('review', open),
  one('edited', { target: id, parts: z.array(part) }),
  one('deleted', { target: id }),
  one('hidden', { target: id }),
  one('reaction', { target: id, emoji: z.string().min(1).nullable(), by: identity }),
  one('delivery', {
    target: id,
    state: z.enum(['sent', 'delivered', 'read', 'failed']),
    failure: failure.optional(),
    andBefore: yes,
    recipient: id.optional(),
  }),
  one('identity-changed', { from: identity, to: z.array(identity).min(1) }),
  one('consent', { by: identity, change: z.enum(['in', 'out']) }),
  one('account', { health: z.enum(['ok', 'degraded', 'revoked']), why: z.string() }),
  one('unsupported', {
    summary: z.string().min(1),
    from: identity.optional(),
    thread: thread.optional(),
    vendorId: id.optional(),
  }),
]);
