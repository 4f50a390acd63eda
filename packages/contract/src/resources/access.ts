import { z } from 'zod';
import { sessionId } from '../ids.ts';
import { isoInstant } from '../time.ts';

/** A browser that is signed in. */
export const session = z
  .object({
    id: sessionId,
    createdAt: isoInstant,
    expiresAt: isoInstant,
    lastSeenAt: isoInstant,
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    /** The one that asks. */
    isCurrent: z.boolean(),
  })
  .meta({ id: 'Session' });

export type Session = z.infer<typeof session>;
