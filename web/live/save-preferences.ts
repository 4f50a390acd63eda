import type { Me } from '@tertulia/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Given } from './api.ts';
import { keys } from './keys.ts';

type Change = Given<'PATCH /api/v1/me'>['body'];

/** Changes what a member set for themselves: seen at once, taken back if the server says no. */
export function useSaveMe() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => call('PATCH /api/v1/me', { body: change }),
    onMutate: (change) => {
      const before = client.getQueryData<Me>(keys.me);
      client.setQueryData<Me>(keys.me, (me) => me && changedMe(me, change));
      return { before };
    },
    onError: (_error, _change, context) => client.setQueryData(keys.me, context?.before),
    onSuccess: (me) => client.setQueryData(keys.me, me),
  });
}

export const changedMe = (me: Me, change: Change): Me => ({
  ...me,
  ...(change.locale ? { locale: change.locale } : {}),
  member: { ...me.member, ...(change.name ? { name: change.name } : {}) },
  preferences: { ...me.preferences, ...definedOnly(change.preferences ?? {}) },
});

// an optional key may be present and undefined; it then changes nothing
const definedOnly = (part: NonNullable<Change['preferences']>): Partial<Me['preferences']> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
