import type { Channel, CheckedAccount } from '@tertulia/channel-kit';
import type { Purpose } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { command, requires, type Room } from '../../platform/room/index.ts';
import type { PublicAccount } from './account.ts';
import { alreadyConnected } from './errors.ts';
import { emitAccountChanged } from './events.ts';
import { sealSecrets } from './secrets.ts';
import type { SortedSettings } from './sort-settings.ts';
import { brandIsHere, insertAccount } from './store.ts';

export type NewAccount = {
  readonly brandId: string;
  readonly channel: Channel;
  readonly name: string;
  readonly purpose: Purpose;
  readonly settings: SortedSettings;
  /** What the vendor said of these settings. */
  readonly checked: CheckedAccount & { readonly ok: true };
};

/** Keeps an account that has passed its check, with an endpoint of its own. */
export const addAccount = async (room: Room, desk: Desk, input: NewAccount): Promise<PublicAccount> => {
  requires(room, 'account.edit', { brandId: input.brandId, accountId: null });
  if (!(await brandIsHere(room, input.brandId))) throw notFound();
  const id = room.newId();
  const record = {
    id,
    brandId: input.brandId,
    endpointId: room.newId(),
    channel: input.channel.manifest.id,
    externalId: input.checked.externalId ?? id,
    name: input.name,
    handle: input.checked.handle,
    purpose: input.purpose,
    settings: input.settings.open,
    sealedSecrets: sealSecrets(desk.vault, id, input.settings.secret),
    health: 'ok',
    healthWhy: null,
    checkedAt: room.now,
    paused: false,
    version: 1,
  } as const;
  if (!(await insertAccount(room, record))) throw alreadyConnected();
  return emitAccountChanged(room, desk, record);
};

export const createAccount = command('account.create', addAccount);
