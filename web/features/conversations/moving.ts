import type { Conversation, ConversationRow } from '@tertulia/contract';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { holdAct } from '../../live/on-its-way.ts';
import { afterAct, showConversation, showRow, type Done } from './acts.ts';
import { letIn } from './let-in.ts';

/** Where else this person can be answered from. Asked for anew each time: a window may have closed. */
export const destinationsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.destinations(id),
    staleTime: 0,
    queryFn: ({ signal }) => call('GET /api/v1/conversations/:id/destinations', { params: { id }, signal }),
  });

/** Goes on with them from another account. Here it ends; over there it begins or goes on, and stands in the list at once. */
export async function moveTo(
  client: QueryClient,
  row: ConversationRow,
  accountId: string,
  me: string,
): Promise<Done & { readonly to: Conversation }> {
  const settle = holdAct(row.id, (now) => afterAct(now, { do: 'resolve' }));
  showRow(client, afterAct(row, { do: 'resolve' }), me);
  try {
    const moved = await call('POST /api/v1/conversations/:id/move', {
      params: { id: row.id },
      body: { accountId, version: row.version },
    });
    settle(moved.conversation.version);
    letIn(moved.to.id);
    showConversation(client, moved.conversation, me);
    showConversation(client, moved.to, me);
    void client.invalidateQueries({ queryKey: keys.draft(moved.to.id) });
    return moved;
  } catch (error) {
    settle(null);
    void client.invalidateQueries({ queryKey: keys.conversation(row.id) });
    void client.invalidateQueries({ queryKey: keys.lists });
    throw error;
  }
}
