import type { Role } from '@tertulia/contract';
import { command, requiresEverywhere, type Room } from '../../../platform/room/index.ts';
import { hashOf, newToken } from '../token.ts';
import { insertKey, type PublicApiKey } from './store.ts';

export type NewApiKey = { readonly name: string; readonly role: Role };

/** The secret is answered here and nowhere else again; its beginning stays readable, so that people tell their keys apart. */
export const createApiKey = command(
  'api-key.create',
  async (room: Room, { name, role }: NewApiKey): Promise<PublicApiKey & { secret: string }> => {
    requiresEverywhere(room, 'api-key.edit');
    const secret = `tertulia_${newToken()}`;
    const createdAt = new Date(room.now).toISOString();
    const key = { id: room.newId(), name, prefix: secret.slice(0, 14), role, createdAt, lastUsedAt: null };
    await insertKey(room, key, hashOf(secret));
    return { ...key, secret };
  },
);
