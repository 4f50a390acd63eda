import type { Me } from '@tertulia/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { read } from '../../live/desk-client.ts';
import { keys, type ListFilter } from '../../live/keys.ts';
import { afterOwnActs, withActs } from '../../live/on-its-way.ts';
import { belongsTo } from '../../live/place-in-view.ts';

export const viewsQuery = queryOptions({
  queryKey: keys.views,
  queryFn: ({ signal }) => read('GET /api/v1/views', {}, signal),
});

export const listQuery = (filter: ListFilter) =>
  infiniteQueryOptions({
    queryKey: keys.list(filter),
    queryFn: async ({ pageParam, signal, client }) => {
      const page = await read(
        'GET /api/v1/conversations',
        { query: { ...filter, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      );
      const me = client.getQueryData<Me>(keys.me)?.member.id ?? '';
      return { ...page, items: afterOwnActs(page.items, (row) => belongsTo(filter, row, me)) };
    },
    // the first page has no cursor; a literal null alone would fix the type too narrowly
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.conversation(id),
    queryFn: async ({ signal }) => withActs(await read('GET /api/v1/conversations/:id', { params: { id } }, signal)),
  });

/** Pages go from the newest backwards; inside a page the oldest comes first. */
export const threadQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: keys.thread(id),
    queryFn: ({ pageParam, signal }) =>
      read(
        'GET /api/v1/conversations/:id/messages',
        { params: { id }, query: { limit: 50, ...(pageParam === null ? {} : { before: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null, // as above
    getNextPageParam: (last) => last.before,
  });

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: keys.draft(id),
    staleTime: 0,
    queryFn: ({ signal }) => read('GET /api/v1/conversations/:id/draft', { params: { id } }, signal),
  });

/** What the guard needs of this conversation beside the draft. */
export const signalsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.signals(id),
    queryFn: ({ signal }) => read('GET /api/v1/conversations/:id/signals', { params: { id } }, signal),
  });
