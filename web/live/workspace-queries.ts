import { queryOptions } from '@tanstack/react-query';
import { read } from './desk-client.ts';
import { keys } from './keys.ts';

/** What every screen of the desk may need of the workspace. Kept fresh by the stream. */
export const meQuery = queryOptions({ queryKey: keys.me, queryFn: ({ signal }) => read('GET /api/v1/me', {}, signal) });
export const channelsQuery = queryOptions({
  queryKey: keys.channels,
  staleTime: Infinity,
  queryFn: ({ signal }) => read('GET /api/v1/channels', {}, signal),
});
export const brandsQuery = queryOptions({
  queryKey: keys.brands,
  queryFn: ({ signal }) => read('GET /api/v1/brands', {}, signal),
});
export const accountsQuery = queryOptions({
  queryKey: keys.accounts,
  queryFn: ({ signal }) => read('GET /api/v1/accounts', {}, signal),
});
export const membersQuery = queryOptions({
  queryKey: keys.members,
  queryFn: ({ signal }) => read('GET /api/v1/members', {}, signal),
});
export const labelsQuery = queryOptions({
  queryKey: keys.labels,
  queryFn: ({ signal }) => read('GET /api/v1/labels', {}, signal),
});
export const snippetsQuery = queryOptions({
  queryKey: keys.snippets,
  queryFn: ({ signal }) => read('GET /api/v1/snippets', {}, signal),
});
/** By what a brand speaks. */
export const protocolQuery = (brandId: string) =>
  queryOptions({
    queryKey: keys.protocol(brandId),
    queryFn: ({ signal }) => read('GET /api/v1/brands/:id/protocol', { params: { id: brandId } }, signal),
  });
export const factsQuery = queryOptions({
  queryKey: keys.facts,
  queryFn: ({ signal }) => read('GET /api/v1/facts', {}, signal),
});
