import { QueryCache, QueryClient } from '@tanstack/react-query';
import { callDated, type Answer, type Given, type Reading } from './api.ts';
import { applyToCache, askForDraft } from './apply-to-cache.ts';
import { connection, heardTyping, presences } from './connection.ts';
import { heardFrom, type Heard } from './heard.ts';
import { recent } from './recent-events.ts';
import { isRefused, Unreached } from './refused.ts';
import { openStream, type Stream } from './stream.ts';

export const client = new QueryClient({
  // what is gone, or no longer ours to see, is not shown from memory either
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isRefused(error, 'not_found')) query.setState({ data: undefined });
    },
  }),
  defaultOptions: {
    queries: {
      // the stream keeps answers fresh; asking again on every focus would only make noise
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof Unreached && count < 3,
      retryDelay: (count) => Math.min(8000, 500 * 2 ** count),
    },
    mutations: { networkMode: 'always' },
  },
});

// where TanStack's developer tools look for it, and the test that compares it with fresh answers
Object.assign(globalThis, { __TANSTACK_QUERY_CLIENT__: client });

type Listener = (event: Heard) => void;
const listeners = new Set<Listener>();
/** For what is not data: a notification, a sentence to a screen reader. */
export function onDeskEvent(heard: Listener): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

let stream: Stream | null = null;
let reached = Infinity;

/** A GET whose answer the stream keeps up to date from the moment the server gave it. */
export async function read<O extends Reading>(operation: O, given: Given<O>, signal?: AbortSignal): Promise<Answer<O>> {
  const { data, seq } = await callDated(operation, { ...given, ...(signal ? { signal } : {}) });
  if (seq > 0) joinAt(seq);
  // once the answer is in the cache, bring it up to what was heard while it travelled
  const missed = recent.after(seq);
  if (missed.length > 0)
    queueMicrotask(() =>
      setTimeout(() => {
        for (const event of missed) applyToCache(client, event);
      }),
    );
  return data;
}

function joinAt(seq: number): void {
  stream ??= openStream((message) => {
    switch (message.type) {
      case 'event': {
        const event = heardFrom(message.event);
        if (event === null) return;
        if (event.type === 'contact.erased') return readAnew();
        recent.remember(event);
        applyToCache(client, event);
        for (const heard of listeners) heard(event);
        return;
      }
      case 'presence':
        presences.set((before) => ({ ...before, [message.presence.conversationId]: message.presence.others }));
        return;
      case 'typing':
        heardTyping.set((before) => ({ ...before, [message.conversationId]: Date.now() }));
        return;
      case 'draft':
        askForDraft(client, message.conversationId, message.savedAt);
        return;
      case 'state':
        connection.set(message.state);
        return;
      case 'reset':
        recent.forget();
        void client.invalidateQueries();
        return;
      default:
        return;
    }
  });
  if (seq >= reached) return;
  reached = seq;
  stream.send({ type: 'hello', after: seq });
}

/** Nothing is kept that may speak of whoever was erased, and no answer that is on its way may bring them back. */
function readAnew(): void {
  recent.forget();
  void client.cancelQueries().then(() => {
    client.removeQueries({ type: 'inactive' });
    return client.invalidateQueries();
  });
}

export const retryNow = (): void => stream?.send({ type: 'retry' });

export const isSignedOut = (error: unknown): boolean => isRefused(error) && error.status === 401;
