import { infiniteQueryOptions } from '@tanstack/react-query';
import { read } from '../../live/desk-client.ts';
import { keys } from '../../live/keys.ts';

export const searchQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.search(q), 'pages'],
    enabled: q !== '',
    staleTime: 30_000,
    queryFn: ({ pageParam, signal }) =>
      read(
        'GET /api/v1/search',
        { query: { q, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    // the first page has no cursor; a literal null alone would fix the type too narrowly
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
