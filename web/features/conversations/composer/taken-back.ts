import type { Message } from '@tertulia/contract';
import { useEffect } from 'react';
import { store, useStore } from '../../../ui/store.ts';

/** An answer taken back from where it stands in the thread: the composer of its conversation takes its words up again. */
export const takenBack = store<Message | null>(null);

export function useTakenBack(conversationId: string, takeUp: (message: Message) => void): void {
  const message = useStore(takenBack);
  useEffect(() => {
    if (message?.conversationId !== conversationId) return;
    takenBack.set(null);
    takeUp(message);
  }, [message]);
}
