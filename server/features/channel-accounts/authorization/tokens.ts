import { plus, type Instant } from '@tertulia/contract';
import type { Vault } from '../../../platform/vault/index.ts';

export type Tokens = { readonly access: string; readonly refresh: string };

/** Tokens and how long they hold. */
export type Granted = { readonly tokens: Tokens; readonly renewAt: Instant; readonly expiresAt: Instant };

const LONGEST_MARGIN_MS = 5 * 60_000;

/** Renewed some minutes before the end, or when a quarter is left of what holds but briefly. */
export const grantedFor = (tokens: Tokens, now: Instant, lifetimeMs: number): Granted => ({
  tokens,
  renewAt: plus(now, lifetimeMs - Math.min(LONGEST_MARGIN_MS, lifetimeMs / 4)),
  expiresAt: plus(now, lifetimeMs),
});

const placeOf = (accountId: string) => ({ table: 'account_authorization', column: 'tokens', row: accountId });

export const sealTokens = (vault: Vault, accountId: string, tokens: Tokens): Buffer =>
  vault.seal(placeOf(accountId), Buffer.from(JSON.stringify(tokens)));

export const openTokens = (vault: Vault, accountId: string, sealed: Uint8Array): Tokens =>
  JSON.parse(vault.open(placeOf(accountId), sealed).toString()) as Tokens; // sealed by the function above, and authenticated
