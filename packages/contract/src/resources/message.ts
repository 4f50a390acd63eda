import { z } from 'zod';
import { contactId, conversationId, episodeId, identityId, memberId, messageId } from '../ids.ts';
import { isoInstant } from '../time.ts';
import { part } from './parts.ts';
import { recipient } from './recipient.ts';

export const author = z.discriminatedUnion('type', [
  z.object({ type: z.literal('contact'), contactId, identityId, name: z.string() }),
  z.object({ type: z.literal('member'), memberId, name: z.string() }),
  z.object({ type: z.literal('bot'), name: z.string() }),
  z.object({ type: z.literal('automation'), name: z.string() }),
  z.object({ type: z.literal('system') }),
  /** Written by the brand elsewhere (the vendor's own app), so the member is not known. */
  z.object({ type: z.literal('brand'), name: z.string() }),
]);

/** queued → sending → sent | refused | unknown; receipts add delivered, read and failed. */
export const delivery = z.discriminatedUnion('state', [
  z.object({ state: z.literal('received') }),
  z.object({ state: z.literal('queued'), undoUntil: isoInstant.nullable() }),
  z.object({ state: z.literal('sending') }),
  z.object({ state: z.literal('sent') }),
  z.object({ state: z.literal('delivered') }),
  z.object({ state: z.literal('read') }),
  z.object({ state: z.literal('later'), until: isoInstant, why: z.string() }),
  z.object({ state: z.literal('refused'), code: z.string(), why: z.string() }),
  z.object({ state: z.literal('failed'), code: z.string(), why: z.string() }),
  z.object({ state: z.literal('unknown'), since: isoInstant, canLookUp: z.boolean() }),
  z.object({ state: z.literal('undone') }),
]);

export const messageKind = z.enum(['inbound', 'outbound', 'note', 'activity']);

export const reaction = z.object({ emoji: z.string(), by: z.string(), ours: z.boolean() });

/** What an `activity` line says: a code with its values, put into words by the screen. */
export const activity = z.object({ code: z.string(), values: z.record(z.string(), z.string()) });

export const message = z
  .object({
    id: messageId,
    conversationId,
    episodeId: episodeId.nullable(),
    kind: messageKind,
    author,
    visibility: z.enum(['private', 'public', 'internal']),
    parts: z.array(part),
    /** The plain words of all parts, for lists and search. */
    text: z.string(),
    /** Subject of an e-mail, title of a review. */
    subject: z.string().nullable(),
    replyTo: z.object({ id: messageId, text: z.string(), author: z.string() }).nullable(),
    mentions: z.array(memberId),
    /** Beside the brand and the writer: people in copy; of an answer of ours, whom it goes to as well. Empty where the network has no copies. */
    recipients: z.array(recipient),
    delivery,
    reactions: z.array(reaction),
    activity: activity.nullable(),
    editedAt: isoInstant.nullable(),
    deletedAt: isoInstant.nullable(),
    /** Out of the public's sight, by us or by the network. */
    hiddenAt: isoInstant.nullable(),
    sentAs: z.string().nullable(),
    at: isoInstant,
    /** Position in the thread: pass as `before` or `after` to page. */
    cursor: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'Message' });

export type Message = z.infer<typeof message>;
export type Delivery = z.infer<typeof delivery>;
export type Author = z.infer<typeof author>;
export type MessageKind = z.infer<typeof messageKind>;
