import type { Contact, ContactId } from '@tertulia/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type Given } from '../../live/api.ts';
import { read } from '../../live/desk-client.ts';
import { keys } from '../../live/keys.ts';
import { withActs } from '../../live/on-its-way.ts';

type Change = Omit<Given<'PATCH /api/v1/contacts/:id'>['body'], 'version'>;

export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: keys.contact(id),
    enabled: id !== '',
    queryFn: ({ signal }) => read('GET /api/v1/contacts/:id', { params: { id } }, signal),
  });

/** Which contact a conversation is with. The thread has asked already: this reads the same answer. */
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.conversation(id),
    queryFn: async ({ signal }) => withActs(await read('GET /api/v1/conversations/:id', { params: { id } }, signal)),
  });

/** Shows the change at once; when somebody was faster, shows theirs. */
export function useChangeContact(contact: Contact) {
  const client = useQueryClient();
  const key = keys.contact(contact.id);
  return useMutation({
    mutationFn: (change: Change) =>
      call('PATCH /api/v1/contacts/:id', { params: { id: contact.id }, body: { ...change, version: contact.version } }),
    onMutate: (change) => client.setQueryData<Contact>(key, (before) => before && { ...before, ...present(change) }),
    onSuccess: (after) => client.setQueryData(key, after),
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useMergeContact(contact: Contact) {
  const client = useQueryClient();
  const show = (after: Contact) => {
    client.setQueryData(keys.contact(contact.id), after);
    void client.invalidateQueries({ queryKey: keys.lists });
  };
  const ask = (path: 'merge' | 'unmerge') => (from: ContactId) =>
    call(`POST /api/v1/contacts/:id/${path}`, { params: { id: contact.id }, body: { from } });
  return {
    merge: useMutation({ mutationFn: ask('merge'), onSuccess: show }),
    unmerge: useMutation({ mutationFn: ask('unmerge'), onSuccess: show }),
  };
}

// an optional key may be present and undefined; it then changes nothing
const present = (change: Change): Partial<Contact> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
