import { notFound } from '../../../platform/errors/index.ts';
import { command, requiresEverywhere, type Room } from '../../../platform/room/index.ts';
import { endKey } from './store.ts';

export const revokeApiKey = command('api-key.revoke', async (room: Room, id: string) => {
  requiresEverywhere(room, 'api-key.edit');
  if (!(await endKey(room, id))) throw notFound();
  return { ok: true } as const;
});
