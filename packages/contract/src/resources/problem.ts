import { z } from 'zod';

/** RFC 9457 problem details; `code` is stable and ours, `title` is in the reader's language. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Values that belong to the code: for `conversation.changed_meanwhile` the new version. */
    values: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
