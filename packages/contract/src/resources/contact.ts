import { z } from 'zod';
import { contactId, conversationId, identityId } from '../ids.ts';
import { isoInstant } from '../time.ts';

export const identity = z.object({
  id: identityId,
  contactId,
  channel: z.string(),
  scheme: z.string(),
  value: z.string(),
  name: z.string().nullable(),
  /** What is shown of it: `@luciaf`, `lucia@example.com`, and `Visita 9107` where the network's own name for them says nothing. */
  handle: z.string(),
});

export const timelineEntry = z.object({
  at: isoInstant,
  conversationId: conversationId.nullable(),
  channel: z.string().nullable(),
  accountName: z.string().nullable(),
  what: z.enum(['started', 'resolved', 'note', 'merged']),
  text: z.string(),
});

export const contact = z
  .object({
    id: contactId,
    name: z.string(),
    avatarUrl: z.string().nullable(),
    identities: z.array(identity),
    attributes: z.record(z.string(), z.string()),
    notes: z.string(),
    firstSeenAt: isoInstant,
    conversations: z.number().int(),
    mergedFrom: z.array(z.object({ id: contactId, name: z.string(), at: isoInstant })),
    timeline: z.array(timelineEntry),
    version: z.number().int(),
  })
  .meta({ id: 'Contact' });

export type Contact = z.infer<typeof contact>;
