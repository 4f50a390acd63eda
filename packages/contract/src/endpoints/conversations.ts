import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import {
  accountId,
  brandId,
  contactId,
  conversationId,
  eventId,
  fileId,
  identityId,
  labelId,
  memberId,
  messageId,
} from '../ids.ts';
import { conversation, conversationRow, destination, leftInPublic, viewName } from '../resources/conversation.ts';
import { message } from '../resources/message.ts';
import { ruleId } from '../resources/protocol.ts';
import { anyIsoInstant, isoInstant } from '../time.ts';

const byId = z.object({ id: conversationId });
const byMessage = z.object({ id: messageId });

/** A change of state answers the conversation and the id of its event, which `conversations.undo` takes back. */
const changed = z.object({ conversation, eventId });

/** Resolving also says what it leaves without an answer in sight. */
const resolved = changed.extend({ leftInPublic: leftInPublic.nullable() });

/** Of many asked for at once, each is judged and done by itself. */
const outcomes = z.object({
  items: z.array(
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('done'),
        conversation,
        eventId: eventId.nullable(),
        leftInPublic: leftInPublic.nullable().optional(),
      }),
      z.object({ outcome: z.literal('refused'), id: conversationId, code: z.string(), status: z.number().int() }),
    ]),
  ),
});

/** What can be done to many conversations in one request. */
const change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('resolve') }),
  z.object({ do: z.literal('reopen') }),
  z.object({ do: z.literal('assign'), memberId: memberId.nullable() }),
  z.object({ do: z.literal('snooze'), until: anyIsoInstant }),
  z.object({ do: z.literal('set-aside'), why: z.enum(['abuse', 'spam']) }),
  z.object({ do: z.literal('label'), add: z.array(labelId).max(20), remove: z.array(labelId).max(20) }),
]);

export const conversations = {
  views: endpoint({
    id: 'conversations.views',
    method: 'GET',
    path: '/api/v1/views',
    permission: 'conversation.read',
    answer: z.object({ counts: z.record(viewName, z.number().int()) }),
  }),
  list: endpoint({
    id: 'conversations.list',
    method: 'GET',
    path: '/api/v1/conversations',
    permission: 'conversation.read',
    query: z.object({
      view: viewName.default('to-answer'),
      order: z.enum(['importance', 'newest']).default('importance'),
      brandId: brandId.optional(),
      accountId: accountId.optional(),
      labelId: labelId.optional(),
      contactId: contactId.optional(),
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: z.object({ items: z.array(conversationRow), next: z.string().nullable() }),
  }),
  get: endpoint({
    id: 'conversations.get',
    method: 'GET',
    path: '/api/v1/conversations/:id',
    permission: 'conversation.read',
    params: byId,
    answer: conversation,
  }),
  messages: endpoint({
    id: 'conversations.messages',
    method: 'GET',
    path: '/api/v1/conversations/:id/messages',
    permission: 'conversation.read',
    params: byId,
    query: z.object({
      before: z.string().optional(),
      after: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    /** Oldest first; `before` is null at the beginning of the thread. */
    answer: z.object({ items: z.array(message), before: z.string().nullable() }),
  }),
  reply: endpoint({
    id: 'conversations.reply',
    method: 'POST',
    path: '/api/v1/conversations/:id/replies',
    permission: 'conversation.reply',
    params: byId,
    body: z.object({
      text: z.string().max(100_000),
      subject: z.string().max(998).optional(),
      files: z
        .array(
          z.object({
            fileId,
            role: z.enum(['image', 'video', 'audio', 'voice', 'sticker', 'file']),
            alt: z.string().max(1500).optional(),
          }),
        )
        .max(20)
        .default([]),
      location: z
        .object({
          latitude: z.number().min(-90).max(90),
          longitude: z.number().min(-180).max(180),
          name: z.string().max(200).optional(),
        })
        .optional(),
      replyTo: messageId.optional(),
      /** Who of the thread gets a copy. Left out: everybody in `answerTo`. */
      copies: z.array(identityId).max(50).optional(),
      /** `threadVersion` of the conversation the writer looked at. */
      seenVersion: z.number().int(),
      /** The writer saw what changed and sends all the same. */
      confirmChanged: z.boolean().default(false),
      /** A lead's reason for sending what the guard blocks. */
      override: z.object({ reason: z.string().min(3).max(500) }).optional(),
      /** What the writer saw of the guard and did about it. With it an answer is refused once, 409, for what only the server found. */
      guard: z
        .object({
          seen: z.array(ruleId).max(100),
          acts: z
            .array(
              z.object({
                rule: ruleId,
                act: z.enum(['taken', 'mended', 'dismissed']),
                times: z.number().int().min(1).max(100),
              }),
            )
            .max(100),
        })
        .optional(),
      then: z.enum(['stay', 'resolve', 'pending']).default('stay'),
    }),
    answer: message,
    idempotent: true,
  }),
  note: endpoint({
    id: 'conversations.note',
    method: 'POST',
    path: '/api/v1/conversations/:id/notes',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ text: z.string().min(1).max(20_000), mentions: z.array(memberId).max(20).default([]) }),
    answer: message,
    idempotent: true,
  }),
  assign: endpoint({
    id: 'conversations.assign',
    method: 'PUT',
    path: '/api/v1/conversations/:id/assignee',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ memberId: memberId.nullable(), version: z.number().int() }),
    answer: changed,
  }),
  resolve: endpoint({
    id: 'conversations.resolve',
    method: 'POST',
    path: '/api/v1/conversations/:id/resolve',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ version: z.number().int() }),
    answer: resolved,
  }),
  reopen: endpoint({
    id: 'conversations.reopen',
    method: 'POST',
    path: '/api/v1/conversations/:id/reopen',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ version: z.number().int() }),
    answer: changed,
  }),
  snooze: endpoint({
    id: 'conversations.snooze',
    method: 'POST',
    path: '/api/v1/conversations/:id/snooze',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ until: anyIsoInstant, version: z.number().int() }),
    answer: changed,
  }),
  setAside: endpoint({
    id: 'conversations.set-aside',
    method: 'POST',
    path: '/api/v1/conversations/:id/set-aside',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ why: z.enum(['abuse', 'spam']), version: z.number().int() }),
    answer: changed,
  }),
  undo: endpoint({
    id: 'conversations.undo',
    method: 'POST',
    path: '/api/v1/conversations/:id/undo',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ eventId }),
    answer: conversation,
  }),
  changeMany: endpoint({
    id: 'conversations.change-many',
    method: 'POST',
    path: '/api/v1/conversations/changes',
    permission: 'conversation.work',
    body: z.object({
      change,
      items: z
        .array(z.object({ id: conversationId, version: z.number().int() }))
        .min(1)
        .max(100),
    }),
    answer: outcomes,
  }),
  undoMany: endpoint({
    id: 'conversations.undo-many',
    method: 'POST',
    path: '/api/v1/conversations/undo',
    permission: 'conversation.work',
    body: z.object({
      items: z
        .array(z.object({ id: conversationId, eventId }))
        .min(1)
        .max(100),
    }),
    answer: outcomes,
  }),
  /** Where this person can be answered from instead: the brand's other accounts, and whether each can reach them. */
  destinations: endpoint({
    id: 'conversations.destinations',
    method: 'GET',
    path: '/api/v1/conversations/:id/destinations',
    permission: 'conversation.read',
    params: byId,
    answer: z.object({ items: z.array(destination) }),
  }),
  /**
   * Goes on with the same person from another account. This conversation ends here; the one over there takes its owner, labels
   * and clock. `conversations.undo` with the event takes both back, while nobody has written over there.
   */
  move: endpoint({
    id: 'conversations.move',
    method: 'POST',
    path: '/api/v1/conversations/:id/move',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ accountId, version: z.number().int() }),
    answer: changed.extend({ to: conversation }),
  }),
  setLabels: endpoint({
    id: 'conversations.set-labels',
    method: 'PUT',
    path: '/api/v1/conversations/:id/labels',
    permission: 'conversation.work',
    params: byId,
    body: z.object({ labelIds: z.array(labelId).max(20) }),
    answer: conversation,
  }),
  markRead: endpoint({
    id: 'conversations.mark-read',
    method: 'POST',
    path: '/api/v1/conversations/:id/read',
    permission: 'conversation.read',
    params: byId,
    answer: z.object({ ok: z.literal(true) }),
  }),
  presence: endpoint({
    id: 'conversations.presence',
    method: 'POST',
    path: '/api/v1/conversations/:id/presence',
    permission: 'conversation.read',
    params: byId,
    body: z.object({ state: z.enum(['looking', 'typing', 'gone']) }),
    answer: z.object({
      others: z.array(z.object({ memberId, name: z.string(), state: z.enum(['looking', 'typing']) })),
    }),
  }),
  draft: endpoint({
    id: 'conversations.draft',
    method: 'GET',
    path: '/api/v1/conversations/:id/draft',
    permission: 'conversation.read',
    params: byId,
    answer: z.object({
      text: z.string(),
      mode: z.enum(['reply', 'note']),
      fileIds: z.array(fileId),
      /** Of `answerTo`: whom the writer took out of this answer. */
      leftOut: z.array(identityId),
      savedAt: isoInstant.nullable(),
    }),
  }),
  saveDraft: endpoint({
    id: 'conversations.save-draft',
    method: 'PUT',
    path: '/api/v1/conversations/:id/draft',
    permission: 'conversation.work',
    params: byId,
    body: z.object({
      text: z.string().max(100_000),
      mode: z.enum(['reply', 'note']),
      fileIds: z.array(fileId).max(20).default([]),
      leftOut: z.array(identityId).max(50).default([]),
    }),
    answer: z.object({ savedAt: isoInstant.nullable() }),
  }),
  undoSend: endpoint({
    id: 'messages.undo',
    method: 'POST',
    path: '/api/v1/messages/:id/undo',
    permission: 'conversation.reply',
    params: byMessage,
    answer: message,
  }),
  /** For a message whose outcome is unknown: look at the vendor, send again, or say that it went out. */
  settle: endpoint({
    id: 'messages.settle',
    method: 'POST',
    path: '/api/v1/messages/:id/settle',
    permission: 'conversation.reply',
    params: byMessage,
    body: z.object({ how: z.enum(['look-up', 'resend', 'mark-sent', 'skip']) }),
    answer: message,
    idempotent: true,
  }),
  react: endpoint({
    id: 'messages.react',
    method: 'PUT',
    path: '/api/v1/messages/:id/reaction',
    permission: 'conversation.reply',
    params: byMessage,
    body: z.object({ emoji: z.string().min(1).max(32).nullable() }),
    answer: message,
  }),
  /** Out of the public's sight, or back in it, where the network lets us. Nobody is told, and nothing is deleted. */
  hide: endpoint({
    id: 'messages.hide',
    method: 'PUT',
    path: '/api/v1/messages/:id/hidden',
    permission: 'conversation.reply',
    params: byMessage,
    body: z.object({ hidden: z.boolean() }),
    answer: message,
  }),
} as const;
