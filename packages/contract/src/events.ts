import { z } from 'zod';
import { accountId, brandId, eventId } from './ids.ts';
import { contact } from './resources/contact.ts';
import { conversationRow } from './resources/conversation.ts';
import { message } from './resources/message.ts';
import { protocol } from './resources/protocol.ts';
import { account, brand, fact, label, member, snippet } from './resources/workspace.ts';
import { isoInstant } from './time.ts';

const aboutConversation = z.object({ conversation: conversationRow });
const aboutMessage = z.object({ message, conversation: conversationRow });

/** What each type of event carries: the full public state of its subject after the change. */
export const eventData = {
  'message.received': aboutMessage,
  'message.queued': aboutMessage,
  'message.changed': aboutMessage,
  'message.delivery-changed': aboutMessage,
  'note.written': aboutMessage,
  'conversation.opened': aboutConversation,
  'conversation.assigned': aboutConversation,
  'conversation.resolved': aboutConversation,
  'conversation.reopened': aboutConversation,
  'conversation.snoozed': aboutConversation,
  'conversation.woke': aboutConversation,
  'conversation.set-aside': aboutConversation,
  'conversation.labelled': aboutConversation,
  'conversation.undone': aboutConversation,
  /** Goes on with the same person on another account: one event for each of the two. */
  'conversation.moved': aboutConversation,
  /** Read by somebody, a draft begun or gone, the outbox stopped or moving again. */
  'conversation.changed': aboutConversation,
  'contact.changed': z.object({ contact: contact.omit({ timeline: true }) }),
  /** Told to everybody, and says nothing of the person: whatever a reader holds may speak of them, and is read anew. */
  'contact.erased': z.object({}),
  'account.changed': z.object({ account }),
  'brand.changed': z.object({ brand }),
  'protocol.changed': z.object({ protocol }),
  'label.changed': z.object({ label, deleted: z.boolean() }),
  'snippet.changed': z.object({ snippet, deleted: z.boolean() }),
  'fact.changed': z.object({ fact, deleted: z.boolean() }),
  'member.changed': z.object({ member }),
} as const;

export type EventType = keyof typeof eventData;
export const eventTypes = Object.keys(eventData) as EventType[]; // the keys of a literal object

/** One line of a workspace's log: `seq` is gapless and in commit order. */
export const deskEvent = z.object({
  seq: z.number().int(),
  id: eventId,
  type: z.string(),
  /** Version of the data's shape. */
  v: z.literal(1),
  at: isoInstant,
  by: z.object({
    type: z.enum(['member', 'contact', 'bot', 'automation', 'system', 'api-key']),
    id: z.uuid().nullable(),
  }),
  causedBy: eventId.nullable(),
  subject: z.object({ type: z.string(), id: z.uuid(), version: z.number().int() }),
  brandId: brandId.nullable(),
  accountId: accountId.nullable(),
  data: z.unknown(),
});

export type DeskEvent = z.infer<typeof deskEvent>;
