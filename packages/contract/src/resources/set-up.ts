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
  /** The brand says it to people, unasked: the guard reads it as it is written. */
  said: z.boolean().optional(),
});

export const setUpStep = z.object({
  title: words,
  text: words,
  fields: z.array(setUpField),
  /** Hardly ever needed: folded away until asked for, or until something in it is wrong. Asks for nothing that is required. */
  folded: z.boolean().optional(),
});

/**
 * What a channel knows by the domain of an address typed into one of its fields: what the fields left empty will then be, and what
 * whoever connects had better know. Of several the first that fits; one without domains fits any.
 */
export const knownByDomain = z.object({
  field: z.string(),
  domains: z.array(z.string()),
  /** `{domain}` stands for the domain that was typed. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  advice: words.optional(),
  link: z.url().optional(),
  /** The id of the way of `authorization` that is the right one there. */
  way: z.string().optional(),
});

export type SetUpField = z.infer<typeof setUpField>;
export type KnownByDomain = z.infer<typeof knownByDomain>;
export type SetUpStep = z.infer<typeof setUpStep>;
export type Words = z.infer<typeof words>;
