import type { Message } from '@tertulia/contract';
import { useEffect } from 'react';
import type { WaitingSend } from '../../../live/waiting-sends.ts';
import { store, useStore, type Store } from '../../../ui/store.ts';

/** An answer taken back from where it stands in the thread: the composer of its conversation takes its words up again. */
export const takenBack = store<Message | null>(null);
/** What waited for the line and was then refused, to be written anew. */
export const takenUp = store<WaitingSend | null>(null);

export const useTakenBack = (conversationId: string, takeUp: (message: Message) => void): void =>
  useHandedOver(takenBack, conversationId, takeUp);

export const useTakenUp = (conversationId: string, takeUp: (send: WaitingSend) => void): void =>
  useHandedOver(takenUp, conversationId, takeUp);

function useHandedOver<T extends { readonly conversationId: string }>(
  from: Store<T | null>,
  conversationId: string,
  take: (it: T) => void,
): void {
  const it = useStore(from);
  useEffect(() => {
    if (it?.conversationId !== conversationId) return;
    from.set(null);
    take(it);
  }, [it]);
}
