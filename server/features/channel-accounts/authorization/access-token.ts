import { setTimeout as pause } from 'node:timers/promises';
import type { ChannelContext, Settings } from '@tertulia/channel-kit';
import { plus } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { inWorkspace } from '../../../platform/database/index.ts';
import { takeToken } from '../../../platform/rate-limit/index.ts';
import { accessUnavailable, accessWithdrawn } from '../errors.ts';
import { renewTokens } from './renew-tokens.ts';
import { keepTokens, leaseTokens, tokensFor, type TokensRow } from './store.ts';
import { openTokens } from './tokens.ts';

type Where = { readonly workspaceId: string; readonly id: string };

/** Longer than the vendor is waited for: who took the lease and died has not asked any more by then. */
const LEASE_MS = 30_000;
const LOOK_MS = 150;
const PATIENCE_MS = 20_000;
/** A vendor whose fresh tokens are refused at once is not asked for more of them without end. */
const RENEWALS = { most: 6, msPerToken: 60_000 };

/** What a channel's context gets: nothing for an account with a password. */
export const accessTokenOf = (
  desk: Desk,
  account: Where & { readonly settings: Settings },
): Pick<ChannelContext, 'accessToken'> =>
  account.settings['authorization'] === undefined
    ? {}
    : { accessToken: (refused) => accessToken(desk, account, refused) };

/**
 * A token that holds: the one there is, or a new one.
 * @param trying settings that are not kept yet: a new client secret is tried by renewing with it
 * @throws Refusal `authorization.withdrawn`, `authorization.client_refused`, `authorization.unavailable`
 */
export async function accessToken(desk: Desk, account: Where, refused?: string, trying?: Settings): Promise<string> {
  const began = performance.now();
  for (;;) {
    const row = await inWorkspace(desk.app, account.workspaceId, (tx) =>
      tokensFor(tx, account.workspaceId, account.id),
    );
    if (row === undefined || row.state === 'withdrawn') throw accessWithdrawn();
    const tokens = openTokens(desk.vault, account.id, row.tokens);
    const isRefused = tokens.access === refused;
    const now = desk.clock.now();
    if (!isRefused && trying === undefined && now < row.renew_at) return tokens.access;
    const stillHolds = !isRefused && now < row.expires_at ? tokens.access : null;

    const held = { workspaceId: account.workspaceId, accountId: account.id, tokens: row.tokens };
    if (await lease(desk, held)) return renewOr(desk, account, row, trying === undefined ? stillHolds : null, trying);
    if (stillHolds !== null && trying === undefined) return stillHolds;
    // Somebody else asks the vendor right now: theirs will do.
    if (performance.now() - began > PATIENCE_MS) throw accessUnavailable();
    await pause(LOOK_MS);
  }
}

const lease = (desk: Desk, held: Parameters<typeof leaseTokens>[1]): Promise<boolean> => {
  const now = desk.clock.now();
  return inWorkspace(desk.app, held.workspaceId, (tx) => leaseTokens(tx, held, now, plus(now, LEASE_MS)));
};

/** A vendor that is away for some minutes costs nothing while the old token holds. */
async function renewOr(
  desk: Desk,
  account: Where,
  row: TokensRow,
  stillHolds: string | null,
  trying?: Settings,
): Promise<string> {
  const held = { workspaceId: account.workspaceId, accountId: account.id, tokens: row.tokens };
  try {
    const wait = await takeToken(desk.system, `renew ${account.id}`, RENEWALS, desk.clock.now());
    if (wait !== null) {
      await inWorkspace(desk.app, held.workspaceId, (tx) => keepTokens(tx, held, 'granted'));
      throw accessUnavailable();
    }
    return await renewTokens(desk, account, held, trying);
  } catch (error) {
    if (stillHolds !== null && isPassing(error)) return stillHolds;
    throw error;
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'authorization.unavailable';
