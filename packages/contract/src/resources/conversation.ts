import { z } from 'zod';
import { accountId, brandId, contactId, conversationId, labelId, memberId } from '../ids.ts';
import { isoInstant } from '../time.ts';
import { delivery } from './message.ts';
import { addressee } from './recipient.ts';
import { purpose } from './workspace.ts';

export const conversationKind = z.enum(['direct', 'comment', 'mention', 'review', 'group']);
export const conversationStatus = z.enum(['open', 'pending', 'snoozed', 'resolved', 'ignored']);

/** Why a conversation stands where it stands: a code with values, put into words by the screen. */
export const reason = z.object({
  code: z.enum([
    'overdue',
    'due-soon',
    'grave',
    'upset',
    'complaint',
    'asks',
    'wants-to-buy',
    'urgent',
    'churn',
    'mention-of-you',
    'public',
    'returning',
  ]),
  tone: z.enum(['plain', 'waiting', 'breach', 'calm', 'hater']),
  values: z.record(z.string(), z.string()),
});

/** How long the person has waited, and until when we promised an answer. Null when nobody waits. */
export const waiting = z.object({ since: isoInstant, dueAt: isoInstant }).nullable();

/** Until when this channel lets us write, or why not. */
export const replyWindow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('closes'), at: isoInstant, then: z.enum(['closed', 'template', 'tag']) }),
  z.object({ kind: z.literal('closed'), then: z.enum(['closed', 'template', 'tag']) }),
]);

export const labelRef = z.object({ id: labelId, name: z.string(), colour: z.string() });

export const conversationRow = z
  .object({
    id: conversationId,
    brandId,
    accountId,
    channel: z.string(),
    accountName: z.string(),
    kind: conversationKind,
    contact: z.object({ id: contactId, name: z.string(), handle: z.string(), avatarUrl: z.string().nullable() }),
    subject: z.string().nullable(),
    status: conversationStatus,
    snoozedUntil: isoInstant.nullable(),
    assignee: z.object({ id: memberId, name: z.string() }).nullable(),
    labels: z.array(labelRef),
    waiting,
    reasons: z.array(reason),
    /** Whom a note calls and who has not looked since. To them, `reasons` begins with `mention-of-you`. */
    mentioned: z.array(z.object({ id: memberId, name: z.string() })),
    lastMessage: z
      .object({
        text: z.string(),
        kind: z.enum(['inbound', 'outbound', 'note', 'activity']),
        author: z.string(),
        /** What it brings besides words: the role of its first medium, or `location`, `contact-card`. */
        media: z.string().nullable(),
        at: isoInstant,
        delivery,
      })
      .nullable(),
    unread: z.boolean(),
    hasDraft: z.boolean(),
    outboxStopped: z.enum(['later', 'unknown']).nullable(),
    lastActivityAt: isoInstant,
    /** The virtual deadline that orders *what matters*, soonest first: with it a client finds a row's place by itself. */
    rankAt: isoInstant,
    /** Version of the thread's content: sent back with a reply, so that nobody answers what they have not seen. */
    threadVersion: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'ConversationRow' });

export const conversation = conversationRow
  .extend({
    replyWindow,
    episode: z
      .object({ number: z.number().int(), startedAt: isoInstant, handler: z.enum(['people', 'bot']) })
      .nullable(),
    /** What the composer needs beside the manifest: as whom it writes, and who sees it. */
    replySurface: z.enum(['direct', 'public']),
    /** Whom an answer goes to if the writer takes nobody out. Empty where the network has no copies. */
    answerTo: z.array(addressee),
    participants: z.array(z.object({ contactId, name: z.string(), handle: z.string() })),
  })
  .meta({ id: 'Conversation' });

/** An account from which the same person can be answered, or why not. */
export const destination = z
  .object({
    accountId,
    channel: z.string(),
    name: z.string(),
    handle: z.string(),
    purpose,
    /** How this person is called there. */
    person: z.string().nullable(),
    reach: z.discriminatedUnion('how', [
      /** They have written there: the thread goes on. */
      z.object({ how: z.literal('continues'), conversationId }),
      /** We know where to write to them, and the network lets us begin. */
      z.object({ how: z.literal('begins') }),
      z.object({ how: z.literal('cannot'), why: z.enum(['never-wrote', 'window-closed', 'paused']) }),
    ]),
  })
  .meta({ id: 'Destination' });

/** A question that was answered in private only: where it still looks unanswered. */
export const leftInPublic = z.object({ conversationId, accountName: z.string() });

export type LeftInPublic = z.infer<typeof leftInPublic>;
export type Destination = z.infer<typeof destination>;
export type ConversationRow = z.infer<typeof conversationRow>;
export type Conversation = z.infer<typeof conversation>;
export type ConversationKind = z.infer<typeof conversationKind>;
export type ConversationStatus = z.infer<typeof conversationStatus>;
export type Reason = z.infer<typeof reason>;

/** The built-in views of the inbox, in the order of the screen. */
export const viewName = z.enum([
  'to-answer',
  'mine',
  'unassigned',
  'mentioned',
  'snoozed',
  'resolved',
  'set-aside',
  'all',
]);
export type ViewName = z.infer<typeof viewName>;
