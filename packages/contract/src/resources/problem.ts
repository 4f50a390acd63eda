import { z } from 'zod';

/** Why a value is not taken. Programs go by this; the message beside it is for people. */
const fieldTrouble = z.enum([
  'missing',
  'empty',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-small',
  'too-large',
  'wrong-format',
  'no-such-choice',
  'not-known',
  'wrong',
]);
export type FieldTrouble = z.infer<typeof fieldTrouble>;

/** RFC 9457 problem details; `code` is stable and ours, `title` is in the reader's language. */
export const problem = z
  .object({
    type: z.string(),
    title: z
      .string()
      .meta({ description: 'For a person: in English if Accept-Language begins with it, else in Spanish.' }),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    fields: z
      .array(
        z.object({
          path: z.string().meta({ description: 'Where in the request: body.settings.site, query.limit.' }),
          why: fieldTrouble,
          limit: z.number().optional().meta({
            description: 'What too-short, too-long, too-few, too-many, too-small and too-large are measured by.',
          }),
          message: z.string().meta({ description: 'The same for a person, in the language of the title.' }),
        }),
      )
      .optional(),
    /** Values that belong to the code: for `conversation.changed_meanwhile` the new version. */
    values: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;
