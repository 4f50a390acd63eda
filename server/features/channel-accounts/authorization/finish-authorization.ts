import type { Channel, Settings } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import { command, quietCommand, requires, type CommandCaller, type Room } from '../../../platform/room/index.ts';
import type { PublicAccount } from '../account.ts';
import { checkSettings, type Vouched } from '../check-settings.ts';
import { addAccount } from '../create-account.ts';
import * as refusals from '../errors.ts';
import { emitAccountChanged } from '../events.ts';
import { sortSettings, type SortedSettings } from '../sort-settings.ts';
import { accountForUpdate, saveAccount } from '../store.ts';
import { withSettings } from '../update-account.ts';
import { returnAddress, scopesOf } from './addresses.ts';
import { askForTokens } from './ask-for-tokens.ts';
import { hashOfState, placeOfRequest, type NewAccountWish, type SealedRequest } from './begin-authorization.ts';
import { lackingScopes, refusalOf } from './what-they-said.ts';
import { putTokens, takeRequest } from './store.ts';
import { sealTokens, type Granted } from './tokens.ts';
import { wayOf } from './way.ts';

export type BroughtBack = {
  readonly state: string;
  readonly code?: string | undefined;
  readonly error?: string | undefined;
  readonly errorDescription?: string | undefined;
};

/**
 * What the vendor's page brought back, turned into tokens, and these tried at the account before anything is kept. The request is
 * gone with the first look at it: whatever happens now, nobody comes a second time with the same state.
 */
export async function finishAuthorization(
  desk: Desk,
  caller: CommandCaller,
  holder: string,
  back: BroughtBack,
): Promise<PublicAccount> {
  const request = await takeKept(desk, caller, hashOfState(back.state), holder);
  if (request === undefined) throw refusals.authorizationOver();
  const channel = desk.channels.get(request.channel);
  if (channel === undefined) throw refusals.unknownChannel({ channel: request.channel });
  const { settings, verifier } = JSON.parse(
    desk.vault.open(placeOfRequest(request.id), request.sealed).toString(),
  ) as SealedRequest; // sealed by ourselves, and authenticated
  if (back.error !== undefined || back.code === undefined)
    throw refusalOf(back.error ?? 'no code', back.errorDescription ?? '');
  const granted = await exchange(desk, channel, settings, back.code, verifier);
  const checked = await checkSettings(desk, channel, settings, async () => granted.tokens.access);
  if (!checked.ok) throw refusals.checkFailed({ ...checked.failure, field: checked.field });
  const it = { channel, settings: sortSettings(channel.manifest, settings), checked, granted };
  return request.account_id === null
    ? addAuthorized(desk, caller, desk, { ...it, wish: request.wish as NewAccountWish }) // written by `beginAuthorization`
    : giveAnew(desk, caller, request.account_id, desk, it);
}

const takeKept = quietCommand(takeRequest);

async function exchange(
  desk: Desk,
  channel: Channel,
  settings: Settings,
  code: string,
  verifier: string,
): Promise<Granted> {
  const way = wayOf(channel.manifest, settings);
  if (way === null) throw refusals.unknownAuthorization({ field: 'authorization' });
  const proof = way.pkce === 'S256' ? { code_verifier: verifier } : {};
  const asked = { grant_type: 'authorization_code', code, redirect_uri: returnAddress(desk), ...proof } as const;
  const answer = await askForTokens(desk, way, settings, asked).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    desk.log.warn({ channel: channel.manifest.id, error: String(error) }, 'account.token_endpoint_lost');
    throw refusals.authorizationUnreachable();
  });
  switch (answer.state) {
    case 'granted': {
      const lacking = lackingScopes(scopesOf(way, settings), answer.scope);
      if (lacking.length > 0) throw refusals.authorizationScope({ lacking });
      return answer.granted;
    }
    case 'granted-briefly':
      throw refusals.authorizationBrief();
    case 'refused':
      throw refusalOf(answer.error, answer.description);
    case 'unreachable':
      throw refusals.authorizationUnreachable({ why: answer.why });
    default:
      return answer satisfies never;
  }
}

type Authorized = {
  readonly channel: Channel;
  readonly settings: SortedSettings;
  readonly checked: Vouched;
  readonly granted: Granted;
};

const addAuthorized = command(
  'account.create',
  async (room: Room, desk: Desk, { wish, ...it }: Authorized & { wish: NewAccountWish }): Promise<PublicAccount> => {
    const account = await addAccount(room, desk, { ...it, ...wish, name: wish.name || it.checked.name });
    await putTokens(room, account.id, sealedFor(desk, account.id, it.granted));
    return account;
  },
);

const giveAnew = command(
  'account.authorize',
  async (room: Room, id: string, desk: Desk, it: Authorized): Promise<PublicAccount> => {
    const before = await accountForUpdate(room, id);
    if (before === undefined) throw refusals.authorizationOver();
    requires(room, 'account.edit', { brandId: before.brandId, accountId: id });
    const after = await saveAccount(room, withSettings(before, room, desk, it));
    await putTokens(room, id, sealedFor(desk, id, it.granted));
    return emitAccountChanged(room, desk, after);
  },
);

const sealedFor = (desk: Desk, accountId: string, { tokens, ...when }: Granted) => ({
  tokens: sealTokens(desk.vault, accountId, tokens),
  ...when,
});
