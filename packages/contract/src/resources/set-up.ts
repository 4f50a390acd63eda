import { z } from 'zod';

/** In both languages of the product: what a channel shows of itself comes from its folder, not from the screens. */
export const words = z.object({ es: z.string(), en: z.string() });

export const setUpField = z.object({
  key: z.string(),
  label: words,
  help: words.optional(),
  kind: z.enum(['text', 'secret', 'number', 'switch', 'choice', 'url', 'email']),
  required: z.boolean(),
  initial: z.union([z.string(), z.number(), z.boolean()]).optional(),
  choices: z.array(z.object({ value: z.string(), label: words })).optional(),
});

export const setUpStep = z.object({ title: words, text: words, fields: z.array(setUpField) });

export type SetUpField = z.infer<typeof setUpField>;
export type SetUpStep = z.infer<typeof setUpStep>;
export type Words = z.infer<typeof words>;
