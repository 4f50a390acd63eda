import type { Channel, ChannelContext } from '@tertulia/channel-kit';
import type { Desk } from '../../../desk/index.ts';
import type { CommandCaller } from '../../../platform/room/index.ts';
import type { AccountRecord } from '../account.ts';
import { authorizeFirst } from '../errors.ts';
import { openSecrets } from '../secrets.ts';
import type { SortedSettings } from '../sort-settings.ts';
import { accessToken } from './access-token.ts';
import { boundTo } from './way.ts';

/**
 * The account's own access, for trying other settings with it. Undefined where a password does it.
 * @throws Refusal `account.authorize_first` for settings that this access was not given for
 */
export function tokenForCheck(
  desk: Desk,
  { workspaceId }: CommandCaller,
  { manifest }: Channel,
  before: AccountRecord | null,
  { open, secret }: SortedSettings,
): ChannelContext['accessToken'] {
  if (open['authorization'] === undefined) return undefined;
  if (before === null || boundTo(manifest, before.settings) !== boundTo(manifest, open)) throw authorizeFirst();
  const has = openSecrets(desk.vault, before.id, before.sealedSecrets);
  const trying = has['clientSecret'] === secret['clientSecret'] ? undefined : { ...open, ...secret };
  return (refused) => accessToken(desk, { workspaceId, id: before.id }, refused, trying);
}
