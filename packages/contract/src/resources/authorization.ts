import { z } from 'zod';
import { setUpField, words } from './set-up.ts';

/**
 * A way of connecting an account by the vendor's own sign-in page (OAuth 2.0, RFC 6749 §4.1 with RFC 7636). Data only: any
 * network may have some. `{key}` in an address, a scope or a parameter stands for what was typed into the field of that key.
 */
export const authorization = z.object({
  /** Kept with the account as its setting `authorization`. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: words,
  authorizeUrl: z.string(),
  tokenUrl: z.string(),
  scopes: z.array(z.string()),
  /** Added to the authorize address: `access_type=offline`, `login_hint={address}`. */
  parameters: z.record(z.string(), z.string()),
  pkce: z.enum(['S256', 'none']),
  /** What is asked beside the set-up: always `clientId`, mostly the secret `clientSecret`, sometimes a tenant. */
  fields: z.array(setUpField),
  /** Fields of the set-up that are not asked here: passwords. */
  without: z.array(z.string()),
  /** How to register the application with the vendor. `copies`: the address of return stands below, to be copied. */
  steps: z.array(z.object({ text: words, link: z.url().optional(), copies: z.literal('return-address').optional() })),
});

export type Authorization = z.infer<typeof authorization>;
