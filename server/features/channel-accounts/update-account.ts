import type { Channel, Settings } from '@tertulia/channel-kit';
import type { Purpose } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { command, query, requires, type CommandCaller, type Room } from '../../platform/room/index.ts';
import type { AccountRecord, PublicAccount } from './account.ts';
import { dropTokens } from './authorization/store.ts';
import { tokenForCheck } from './authorization/token-for-check.ts';
import { fieldsFor } from './authorization/way.ts';
import { checkSettings, type Vouched } from './check-settings.ts';
import { accountChangedMeanwhile, checkFailed, otherAccount, unknownChannel } from './errors.ts';
import { emitAccountChanged } from './events.ts';
import { openSecrets, sealSecrets } from './secrets.ts';
import { sortSettings, type SortedSettings } from './sort-settings.ts';
import { accountById, accountForUpdate, saveAccount } from './store.ts';

export type AccountChange = {
  readonly name?: string | undefined;
  readonly purpose?: Purpose | undefined;
  readonly paused?: boolean | undefined;
  readonly settings?: Settings | undefined;
  readonly version: number;
};

type Checked = { readonly settings: SortedSettings; readonly checked: Vouched };

/** New settings are asked of the vendor before they are kept; a secret left empty stays what it was. */
export async function updateAccount(
  desk: Desk,
  caller: CommandCaller,
  id: string,
  change: AccountChange,
): Promise<PublicAccount> {
  const before = await readAccount(desk, caller, id);
  if (before.version !== change.version) throw accountChangedMeanwhile({ version: before.version });
  const checked = change.settings === undefined ? null : await checkAgain(desk, caller, before, change.settings);
  return saveChange(desk, caller, id, desk, change, checked);
}

export const readAccount = query(async (room: Room, id: string): Promise<AccountRecord> => {
  const record = await accountById(room, id);
  if (record === undefined) throw notFound();
  requires(room, 'account.edit', { brandId: record.brandId, accountId: id });
  return record;
});

/** The account's own values, and over them what was typed. */
export function settingsTyped(desk: Desk, channel: Channel, before: AccountRecord, typed: Settings): SortedSettings {
  const known: Settings = { ...before.settings, ...openSecrets(desk.vault, before.id, before.sealedSecrets) };
  const fields = fieldsFor(channel.manifest, { ...before.settings, ...typed });
  const isSecret = (key: string) => fields.some((field) => field.key === key && field.kind === 'secret');
  // With another way of signing in, what belonged to the one before has no place any more.
  const kept = Object.entries(known).filter(
    ([key]) => key === 'authorization' || fields.some((field) => field.key === key),
  );
  const meant = Object.entries(typed).filter(([key, value]) => value !== '' || !isSecret(key));
  return sortSettings(channel.manifest, { ...Object.fromEntries(kept), ...Object.fromEntries(meant) });
}

async function checkAgain(desk: Desk, caller: CommandCaller, before: AccountRecord, typed: Settings): Promise<Checked> {
  const channel = desk.channels.get(before.channel);
  if (channel === undefined) throw unknownChannel({ channel: before.channel });
  const settings = settingsTyped(desk, channel, before, typed);
  const accessToken = tokenForCheck(desk, caller, channel, before, settings);
  const checked = await checkSettings(desk, channel, { ...settings.open, ...settings.secret }, accessToken);
  if (!checked.ok) throw checkFailed({ ...checked.failure, field: checked.field });
  return { settings, checked };
}

const saveChange = command(
  'account.update',
  async (room: Room, id: string, desk: Desk, change: AccountChange, check: Checked | null): Promise<PublicAccount> => {
    const before = await accountForUpdate(room, id);
    if (before === undefined) throw notFound();
    requires(room, 'account.edit', { brandId: before.brandId, accountId: id });
    if (before.version !== change.version) throw accountChangedMeanwhile({ version: before.version });
    const named = {
      ...before,
      name: change.name ?? before.name,
      purpose: change.purpose ?? before.purpose,
      paused: change.paused ?? before.paused,
    };
    const after = check === null ? named : withSettings(named, room, desk, check);
    if (after.settings['authorization'] === undefined) await dropTokens(room, id);
    return emitAccountChanged(room, desk, await saveAccount(room, after));
  },
);

/** @throws Refusal `account.other_account` when these settings sign in to a different one */
export function withSettings(
  before: AccountRecord,
  room: Room,
  desk: Desk,
  { settings, checked }: Checked,
): AccountRecord {
  const isDoor = desk.channels.get(before.channel)?.inbound.kind === 'door';
  // A door of our own has no vendor whose account it could be: a new address is the same account, moved.
  if (checked.externalId !== before.externalId && !isDoor) throw otherAccount({ handle: checked.handle });
  return {
    ...before,
    handle: checked.handle,
    settings: settings.open,
    sealedSecrets: sealSecrets(desk.vault, before.id, settings.secret),
    health: 'ok',
    healthWhy: null,
    checkedAt: room.now,
  };
}
