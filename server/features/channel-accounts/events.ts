import type { Desk } from '../../desk/index.ts';
import type { Room } from '../../platform/room/index.ts';
import { publicAccount, type AccountRecord, type PublicAccount } from './account.ts';
import { forgetAccount } from './account-memory.ts';

/** Tells everybody, this process's own memory of the account included. */
export function emitAccountChanged(room: Room, desk: Desk, record: AccountRecord): PublicAccount {
  const account = publicAccount(record, desk.channels.get(record.channel), desk.origin);
  room.emit({
    type: 'account.changed',
    subject: { type: 'account', id: record.id, version: record.version },
    brandId: record.brandId,
    accountId: record.id,
    data: { account },
  });
  room.afterCommit(() => forgetAccount(desk, record.id, record.endpointId));
  return account;
}
