import type { Conversation, ConversationRow } from '@tertulia/contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { ListPage } from '../../live/apply-event.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';

/** The open conversation has been read: the dot and the call go at once, here and on the server. */
export async function markRead(client: QueryClient, { id }: Conversation): Promise<void> {
  client.setQueryData<Conversation>(keys.conversation(id), (before) => before && asRead(before));
  client.setQueriesData<InfiniteData<ListPage, string | null>>(
    { queryKey: keys.lists },
    (before) =>
      before && {
        ...before,
        pages: before.pages.map((page) =>
          page.items.some((row) => row.id === id)
            ? { ...page, items: page.items.map((row) => (row.id === id ? asRead(row) : row)) }
            : page,
        ),
      },
  );
  await call('POST /api/v1/conversations/:id/read', { params: { id } }).catch(() => undefined); // the next GET says it again
}

const asRead = <T extends ConversationRow>(row: T): T => ({
  ...row,
  unread: false,
  reasons: row.reasons.filter((reason) => reason.code !== 'mention-of-you'),
});
