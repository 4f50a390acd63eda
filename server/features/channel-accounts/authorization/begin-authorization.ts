import { createHash, randomBytes } from 'node:crypto';
import type { Channel, Settings } from '@tertulia/channel-kit';
import { plus, type Authorization } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { takeToken } from '../../../platform/rate-limit/index.ts';
import { command, query, requires, type CommandCaller, type Room } from '../../../platform/room/index.ts';
import type { AccountWish } from '../connect-account.ts';
import { authorizationTooOften, unknownAuthorization, unknownChannel } from '../errors.ts';
import { sortSettings } from '../sort-settings.ts';
import { brandIsHere } from '../store.ts';
import { readAccount, settingsTyped } from '../update-account.ts';
import { authorizeAddress, returnAddress, scopesOf, tokenAddress, written } from './addresses.ts';
import { insertRequest } from './store.ts';
import { wayOf } from './way.ts';

type AnewWish = { readonly accountId: string; readonly settings: Settings };
export type AuthorizationWish = AnewWish | AccountWish;

/** What is kept until the person comes back. */
export type NewAccountWish = Pick<AccountWish, 'brandId' | 'name' | 'purpose'>;
export type SealedRequest = { readonly settings: Settings; readonly verifier: string };

/** Signing in there with a second factor, and an administrator's consent, take their time. */
const PATIENCE_MS = 20 * 60_000;
const BEGINNINGS = { most: 20, msPerToken: 30_000 };

export const placeOfRequest = (id: string) => ({ table: 'authorization_request', column: 'sealed', row: id });
export const hashOfState = (state: string): Buffer => createHash('sha256').update(state).digest();

/**
 * Keeps what is wished and answers the address of the vendor's sign-in page.
 * @param holder the session or key that asks: it alone may finish
 */
export async function beginAuthorization(
  desk: Desk,
  caller: CommandCaller,
  holder: string,
  wish: AuthorizationWish,
): Promise<{ url: string }> {
  const { channel, settings } =
    'accountId' in wish ? await ofAccount(desk, caller, wish) : await ofBrand(desk, caller, wish);
  const way = wayOf(channel.manifest, settings);
  if (way === null) throw unknownAuthorization({ field: 'authorization' });
  const page = authorizeAddress(way, settings);
  tokenAddress(way, settings); // a wrong one is said now, not after the person has been there
  const wait = await takeToken(desk.system, `authorize ${caller.workspaceId}`, BEGINNINGS, desk.clock.now());
  if (wait !== null) throw authorizationTooOften({}, { 'retry-after': String(Math.ceil(wait / 1000)) });
  const [state, verifier] = [randomBytes(32).toString('base64url'), randomBytes(48).toString('base64url')];
  await keepRequest(desk, caller, desk, {
    wish,
    channel: channel.manifest.id,
    holder,
    state,
    sealed: { settings, verifier },
  });
  return { url: String(withQuestion(desk, page, way, settings, state, verifier)) };
}

type Found = { readonly channel: Channel; readonly settings: Settings };

async function ofAccount(desk: Desk, caller: CommandCaller, wish: AnewWish): Promise<Found> {
  const before = await readAccount(desk, caller, wish.accountId);
  const channel = desk.channels.get(before.channel);
  if (channel === undefined) throw unknownChannel({ channel: before.channel });
  const { open, secret } = settingsTyped(desk, channel, before, wish.settings);
  return { channel, settings: { ...open, ...secret } };
}

async function ofBrand(desk: Desk, caller: CommandCaller, wish: AccountWish): Promise<Found> {
  await mayAddTo(desk, caller, wish.brandId);
  const channel = desk.channels.get(wish.channel);
  if (channel === undefined) throw unknownChannel({ channel: wish.channel });
  const { open, secret } = sortSettings(channel.manifest, wish.settings);
  return { channel, settings: { ...open, ...secret } };
}

const mayAddTo = query(async (room: Room, brandId: string): Promise<void> => {
  requires(room, 'account.edit', { brandId, accountId: null });
  if (!(await brandIsHere(room, brandId))) throw notFound();
});

type Kept = {
  readonly wish: AuthorizationWish;
  readonly channel: string;
  readonly holder: string;
  readonly state: string;
  readonly sealed: SealedRequest;
};

const keepRequest = command('account.authorize-begin', async (room: Room, desk: Desk, it: Kept) => {
  const id = room.newId();
  const { wish } = it;
  await insertRequest(room, {
    id,
    stateHash: hashOfState(it.state),
    holder: it.holder,
    channel: it.channel,
    accountId: 'accountId' in wish ? wish.accountId : null,
    wish: 'accountId' in wish ? {} : { brandId: wish.brandId, name: wish.name, purpose: wish.purpose },
    sealed: desk.vault.seal(placeOfRequest(id), Buffer.from(JSON.stringify(it.sealed))),
    expiresAt: plus(room.now, PATIENCE_MS),
  });
  return { id };
});

function withQuestion(
  desk: Desk,
  page: URL,
  way: Authorization,
  settings: Settings,
  state: string,
  verifier: string,
): URL {
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const question = {
    ...Object.fromEntries(Object.entries(way.parameters).map(([name, value]) => [name, written(value, settings)])),
    response_type: 'code',
    client_id: String(settings['clientId'] ?? ''),
    redirect_uri: returnAddress(desk),
    scope: scopesOf(way, settings).join(' '),
    state,
    ...(way.pkce === 'S256' ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
  };
  for (const [name, value] of Object.entries(question)) if (value !== '') page.searchParams.set(name, value);
  return page;
}
