import type { Settings } from '@tertulia/channel-kit';
import type { Desk } from '../../desk/index.ts';
import type { CommandCaller } from '../../platform/room/index.ts';
import { tokenForCheck } from './authorization/token-for-check.ts';
import { checkSettings } from './check-settings.ts';
import { unknownChannel } from './errors.ts';
import { sortSettings } from './sort-settings.ts';
import { readAccount, settingsTyped } from './update-account.ts';

type Answer =
  | { ok: true; handle: string; name: string }
  | { ok: false; code: string; why: string; field: string | null };

/** The connection as it would be with what is typed; for an existing account, over what it has. Saves nothing. */
export async function checkAccount(
  desk: Desk,
  caller: CommandCaller,
  language: 'es' | 'en',
  typed: { readonly channel: string; readonly settings: Settings; readonly accountId?: string | undefined },
): Promise<Answer> {
  const channel = desk.channels.get(typed.channel);
  if (channel === undefined) throw unknownChannel({ channel: typed.channel });
  const before = typed.accountId === undefined ? null : await readAccount(desk, caller, typed.accountId);
  const settings =
    before !== null && before.channel === typed.channel
      ? settingsTyped(desk, channel, before, typed.settings)
      : sortSettings(channel.manifest, typed.settings);
  const accessToken = tokenForCheck(desk, caller, channel, before, settings);
  const checked = await checkSettings(desk, channel, { ...settings.open, ...settings.secret }, accessToken);
  if (checked.ok) return { ok: true, handle: checked.handle, name: checked.name };
  const { code, why, words } = checked.failure;
  return { ok: false, code, why: words?.[language] ?? why, field: checked.field };
}
