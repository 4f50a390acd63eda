import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { accountId, brandId } from '../ids.ts';
import { account, purpose } from '../resources/workspace.ts';

const settings = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Connecting an account by the vendor's own sign-in page: there with one, back with the other. */
export const authorization = {
  /**
   * The address to send the person to. `settings.authorization` names the way. For a new account, or for one that is here and needs its
   * access anew; what is typed counts over what it has.
   */
  authorizeAccount: endpoint({
    id: 'accounts.authorize',
    method: 'POST',
    path: '/api/v1/accounts/authorize',
    permission: 'account.edit',
    body: z.union([
      z.object({ accountId, settings }),
      z.object({ brandId, channel: z.string(), name: z.string().max(80), purpose, settings }),
    ]),
    answer: z.object({ url: z.string() }),
  }),
  /** What the vendor's page brought back, once, by the same session that began. Connects the account. */
  finishAuthorization: endpoint({
    id: 'accounts.authorize-finish',
    method: 'POST',
    path: '/api/v1/accounts/authorize/finish',
    permission: 'account.edit',
    body: z.object({
      state: z.string().max(200),
      code: z.string().max(4000).optional(),
      error: z.string().max(200).optional(),
      /** The vendor's own words, where it gave any. */
      errorDescription: z.string().max(2000).optional(),
    }),
    answer: account,
  }),
} as const;
