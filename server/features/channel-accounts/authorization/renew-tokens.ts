import { authorizationLost, type Settings } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import { inWorkspace } from '../../../platform/database/index.ts';
import { enter, type Room } from '../../../platform/room/index.ts';
import { connectedAccount } from '../connected-account.ts';
import type { ReachableAccount } from '../reachable-account.ts';
import { accessClientRefused, accessUnavailable, accessWithdrawn } from '../errors.ts';
import { noteHealth } from '../listen/note-health.ts';
import { askForTokens, type TokenAnswer } from './ask-for-tokens.ts';
import { keepTokens, replaceTokens, type TokensRow } from './store.ts';
import { openTokens, sealTokens } from './tokens.ts';
import { clientErrors, personErrors } from './what-they-said.ts';
import { wayOf } from './way.ts';

type Where = { readonly workspaceId: string; readonly id: string };
type Held = { readonly workspaceId: string; readonly accountId: string; readonly tokens: Buffer };

/**
 * Asks with the refresh token and puts what comes in place of what was, in one statement. Who dies between the two leaves the old
 * refresh token and a lease that ends: the next one asks with it. Most vendors take it again; one that takes each but once says no
 * (`invalid_grant`), and the account says that it has to be connected again. Nothing is lost in silence.
 */
export async function renewTokens(desk: Desk, at: Where, held: Held, trying?: Settings): Promise<string> {
  const account = await connectedAccount(desk, at.workspaceId, at.id);
  const answer = await ask(
    desk,
    { ...account, settings: trying ?? account.settings },
    openTokens(desk.vault, at.id, held.tokens).refresh,
  );
  desk.mayDie('authorization.answered');
  if (answer.state === 'granted') {
    const { tokens, ...when } = answer.granted;
    const sealed = { tokens: sealTokens(desk.vault, at.id, tokens), ...when };
    await inWorkspace(desk.app, at.workspaceId, (tx) => replaceTokens(tx, held, sealed));
    desk.log.info({ accountId: at.id }, 'account.authorization_renewed');
    return tokens.access;
  }
  const error = answer.state === 'refused' ? answer.error : '';
  desk.log.warn({ accountId: at.id, state: answer.state, error }, 'account.authorization_not_renewed');
  if (personErrors.has(error)) {
    await told(desk, account, held, 'withdrawn', 'authorization.withdrawn');
    throw accessWithdrawn();
  }
  if (clientErrors.has(error) && trying === undefined) {
    await told(desk, account, held, 'granted', 'authorization.client_refused');
    throw accessClientRefused();
  }
  await inWorkspace(desk.app, at.workspaceId, (tx) => keepTokens(tx, held, 'granted'));
  throw clientErrors.has(error) ? accessClientRefused() : accessUnavailable();
}

async function ask(desk: Desk, account: ReachableAccount, refresh: string): Promise<TokenAnswer> {
  const way = wayOf(account.channel.manifest, account.settings);
  if (way === null) return { state: 'refused', error: 'invalid_grant', description: '' };
  try {
    const asked = { grant_type: 'refresh_token', refresh_token: refresh } as const;
    return await askForTokens(desk, way, account.settings, asked);
  } catch (error) {
    return { state: 'unreachable', why: error instanceof Error ? error.message : String(error) };
  }
}

const renewer = { type: 'system', id: null, name: 'authorization', grants: [] } as const;

/** The lease ends, and everybody who looks at the account sees what has to be done, in the language of its brand. */
const told = (
  desk: Desk,
  account: ReachableAccount,
  held: Held,
  state: TokensRow['state'],
  why: keyof typeof authorizationLost,
): Promise<void> =>
  enter(desk, { workspaceId: account.workspaceId, actor: renewer }, async (room: Room) => {
    if (!(await keepTokens(room.tx, held, state))) return; // connected anew in the meantime
    if (state === 'withdrawn')
      room.audit({ action: 'account.authorization-withdrawn', subjectType: 'account', subjectId: account.id });
    await noteHealth(room, desk, account.id, 'revoked', authorizationLost[why][account.locale === 'en' ? 'en' : 'es']);
  });
