import type { Message } from '@tertulia/contract';
import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { placeMessage, type ThreadPage } from '../../live/apply-event.ts';
import { call, type Given } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';

type Settlement = Given<'POST /api/v1/messages/:id/settle'>['body']['how'];

/** Puts a message that the server answered with where it belongs in its thread. */
export function showMessage(client: QueryClient, message: Message): void {
  client.setQueryData<InfiniteData<ThreadPage, string | null>>(
    keys.thread(message.conversationId),
    (before) => before && { ...before, pages: [...placeMessage(before.pages, message)] },
  );
}

/** One key for each choice, made when it is made: pressing twice asks once. */
export function useSettle(message: Message) {
  const client = useQueryClient();
  const made = new Map<Settlement, string>();
  return {
    mutationFn: (how: Settlement) => {
      const key = made.get(how) ?? crypto.randomUUID();
      made.set(how, key);
      return call('POST /api/v1/messages/:id/settle', { params: { id: message.id }, body: { how }, key });
    },
    onSuccess: (settled: Message) => showMessage(client, settled),
  };
}

export async function react(client: QueryClient, message: Message, emoji: string | null): Promise<void> {
  showMessage(client, await call('PUT /api/v1/messages/:id/reaction', { params: { id: message.id }, body: { emoji } }));
}

/** Shown at once; what the network then says comes by the stream. */
export async function hide(client: QueryClient, message: Message, hidden: boolean): Promise<void> {
  showMessage(client, await call('PUT /api/v1/messages/:id/hidden', { params: { id: message.id }, body: { hidden } }));
}

export async function undoSend(client: QueryClient, message: Message): Promise<Message> {
  const undone = await call('POST /api/v1/messages/:id/undo', { params: { id: message.id } });
  showMessage(client, undone);
  return undone;
}
