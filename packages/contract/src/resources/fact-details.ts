import { z } from 'zod';

export const factKind = z.enum(['hours', 'price', 'delivery', 'returns', 'contact', 'policy', 'how-to']);

/** Monday is 1. */
export const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const days = z.number().int().min(1).max(3650);

/**
 * The same fact in figures, so that a draft can be held against it. The words of a fact stay beside it: they are what is said.
 * Of policies and how-tos there are words only.
 */
export const factDetails = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('hours'),
      /** A day that is not named is closed, one named twice opens twice. Closing not after opening is past midnight. */
      week: z
        .array(z.object({ day: weekday, opens: clock, closes: clock }))
        .min(1)
        .max(28),
    }),
    z.object({
      kind: z.literal('price'),
      prices: z
        .array(
          z.object({
            about: z.string().trim().min(1).max(80),
            amount: z.number().min(0).max(99_999_999),
            /** By ISO 4217. */
            currency: z.string().regex(/^[A-Z]{3}$/u),
          }),
        )
        .min(1)
        .max(100),
    }),
    /** From the fewest days to the most. */
    z.object({ kind: z.literal('delivery'), from: days, to: days }),
    z.object({ kind: z.literal('returns'), days }),
    z.object({
      kind: z.literal('contact'),
      phones: z.array(z.string().regex(/^\+?[\d ().-]{5,24}$/u)).max(20),
      emails: z.array(z.email()).max(20),
      webs: z.array(z.string().trim().min(4).max(200)).max(20),
    }),
  ])
  .meta({ id: 'FactDetails' });

export type FactDetails = z.infer<typeof factDetails>;
