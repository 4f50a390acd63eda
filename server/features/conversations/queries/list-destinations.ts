import type { Desk } from '../../../desk/index.ts';
import { query, type Room } from '../../../platform/room/index.ts';
import { destinationsOf } from '../destinations.ts';
import { conversationFor } from '../store.ts';

export const listDestinations = query(async (room: Room, desk: Desk, id: string) => {
  const reachable = await destinationsOf(room, desk, await conversationFor(room, id, 'conversation.read'));
  return { items: reachable.map(({ begin: _address, ...destination }) => destination) };
});
