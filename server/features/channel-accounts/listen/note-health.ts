import type { Desk } from '../../../desk/index.ts';
import { enter, type Room } from '../../../platform/room/index.ts';
import type { Health } from '../account.ts';
import { emitAccountChanged } from '../events.ts';
import { accountForUpdate, saveAccount } from '../store.ts';

/** What a vendor or a lost connection says of an account's health; silent when that is known already. */
export async function noteHealth(
  room: Room,
  desk: Desk,
  id: string,
  health: Health,
  said: string | null,
): Promise<void> {
  const why = health === 'ok' ? null : said;
  const before = await accountForUpdate(room, id);
  if (before === undefined || (before.health === health && before.healthWhy === why)) return;
  const after = await saveAccount(room, { ...before, health, healthWhy: why, checkedAt: room.now });
  emitAccountChanged(room, desk, after);
}

const listener = { type: 'system', id: null, name: 'listener', grants: [] } as const;

type Where = { readonly workspaceId: string; readonly id: string };

/** The same in a transaction of its own. */
export const recordHealth = (desk: Desk, account: Where, health: Health, why: string | null): Promise<void> =>
  enter(desk, { workspaceId: account.workspaceId, actor: listener }, (room) =>
    noteHealth(room, desk, account.id, health, why),
  );

/** Our own guess that something is wrong; what the channel has said already knows more and stays. */
export const recordLoss = (desk: Desk, account: Where, why: string): Promise<void> =>
  enter(desk, { workspaceId: account.workspaceId, actor: listener }, async (room) => {
    const { health } = (await accountForUpdate(room, account.id)) ?? { health: 'revoked' };
    if (health === 'ok' || health === 'unchecked') await noteHealth(room, desk, account.id, 'degraded', why);
  });
