import type { Settings } from '@tertulia/channel-kit';
import type { Purpose } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import type { CommandCaller } from '../../platform/room/index.ts';
import type { PublicAccount } from './account.ts';
import { checkSettings } from './check-settings.ts';
import { createAccount } from './create-account.ts';
import { authorizeFirst, checkFailed, unknownChannel } from './errors.ts';
import { sortSettings } from './sort-settings.ts';

export type AccountWish = {
  readonly brandId: string;
  readonly channel: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly settings: Settings;
};

/** Asks the vendor first, with no transaction open, and keeps the account only if it says yes. */
export async function connectAccount(desk: Desk, caller: CommandCaller, wish: AccountWish): Promise<PublicAccount> {
  const channel = desk.channels.get(wish.channel);
  if (channel === undefined) throw unknownChannel({ channel: wish.channel });
  const settings = sortSettings(channel.manifest, wish.settings);
  if (settings.open['authorization'] !== undefined) throw authorizeFirst();
  const checked = await checkSettings(desk, channel, { ...settings.open, ...settings.secret });
  if (!checked.ok) throw checkFailed({ ...checked.failure, field: checked.field });
  return createAccount(desk, caller, desk, { ...wish, channel, settings, checked });
}
