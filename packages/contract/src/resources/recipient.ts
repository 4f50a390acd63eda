import { z } from 'zod';
import { contactId, identityId } from '../ids.ts';

/** Somebody an answer goes to: the one who is answered, or one in copy. */
export const addressee = z.object({
  role: z.enum(['to', 'copy']),
  identityId,
  contactId,
  name: z.string(),
  handle: z.string(),
});

/** `failure`: why it did not reach this one although others got it. */
export const recipient = addressee.extend({ failure: z.string().nullable() });

export type Addressee = z.infer<typeof addressee>;
export type Recipient = z.infer<typeof recipient>;
