import { z } from 'zod';
import { authorization } from './authorization.ts';
import { mediaRole } from './parts.ts';
import { knownByDomain, setUpStep, words } from './set-up.ts';

export const surface = z.enum(['direct', 'public', 'publish']);

export const composeRule = z.object({
  text: z.object({
    unit: z.enum(['utf16', 'grapheme', 'byte', 'x-weighted', 'gsm7']),
    /** The longest text the channel takes, or null where the account decides it. */
    max: z.number().int().positive().nullable(),
    markup: z.enum(['none', 'markdown', 'html']),
  }),
  media: z.object({
    kinds: z.array(z.object({ role: mediaRole, mime: z.array(z.string()), maxBytes: z.number().int().positive() })),
    max: z.number().int().nonnegative(),
    /** May one message hold media of several kinds? */
    mixed: z.boolean(),
    delivery: z.enum(['upload', 'public-url']),
    /** Containers that a voice note recorded here must leave in, best first. */
    voice: z.array(z.string()),
  }),
  subject: z.boolean(),
  /** Others may be in copy, and an answer goes to all of them. */
  copies: z.boolean().optional(),
  buttons: z.object({ max: z.number().int(), titleMax: z.number().int() }).nullable(),
  location: z.boolean(),
  altText: z.boolean(),
});

export const replyWindowRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('always') }),
  z.object({
    kind: z.literal('after-inbound'),
    hours: z.number().positive(),
    then: z.enum(['closed', 'template', 'tag']),
  }),
  z.object({ kind: z.literal('summoned') }),
  z.object({ kind: z.literal('reply-token'), seconds: z.number().positive() }),
  z.object({ kind: z.literal('customer-first') }),
]);

export const channelAction = z.enum(['like', 'hide', 'delete', 'react', 'edit', 'mark-read', 'typing']);

/** Everything the screens, the composer and the rules know of a channel. Data only. */
export const channelManifest = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Where the name is no brand's: what people call it in each language. */
    names: words.optional(),
    /** One line for whoever chooses what to connect. */
    about: words.optional(),
    status: z.enum(['alive', 'partner', 'closed']),
    /** Inner markup of a 24 × 24 icon drawn with strokes. */
    icon: z.string(),
    surfaces: z.array(surface),
    inbound: z.enum(['webhook', 'poll', 'stream', 'door', 'none']),
    compose: z.partialRecord(surface, composeRule),
    window: replyWindowRule,
    actions: z.partialRecord(channelAction, z.enum(['yes', 'no'])),
    receipts: z.array(z.enum(['delivered', 'read'])),
    rates: z.array(
      z.object({
        scope: z.enum(['app', 'account', 'person', 'thread']),
        perSeconds: z.number().positive(),
        max: z.number().int().positive(),
        costUsd: z.number().optional(),
      }),
    ),
    setUp: z.array(setUpStep),
    knownByDomain: z.array(knownByDomain).optional(),
    /** Ways of connecting by the vendor's own sign-in page, beside the set-up's fields. */
    authorization: z.array(authorization).optional(),
    /** Every number says where it is from and when that was read. */
    facts: z.array(z.object({ field: z.string(), source: z.string(), checked: z.iso.date() })),
  })
  .meta({ id: 'Channel' });

export type ChannelManifest = z.infer<typeof channelManifest>;
export type ComposeRule = z.infer<typeof composeRule>;
export type Surface = z.infer<typeof surface>;
export type ChannelAction = z.infer<typeof channelAction>;
