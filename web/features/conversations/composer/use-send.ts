import type { Conversation, Message } from '@tertulia/contract';
import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { ThreadPage } from '../../../live/apply-event.ts';
import { keys } from '../../../live/keys.ts';
import { isRefused, type Refused } from '../../../live/refused.ts';
import { sendOrKeep, type WaitingSend } from '../../../live/waiting-sends.ts';
import { notify } from '../../../ui/notice.ts';
import { showMessage, undoSend } from '../message-queries.ts';
import type { Heard } from './use-reply-guard.ts';
import { useLeftInPublic } from '../closing/use-left-in-public.ts';
import { whyNot } from '../use-acts.ts';

export type Trouble =
  | { readonly kind: 'changed'; readonly news: readonly Message[]; readonly send: WaitingSend }
  | {
      readonly kind: 'blocked';
      readonly why: string;
      readonly send: WaitingSend;
      readonly findings: readonly Heard[];
    }
  | { readonly kind: 'differs'; readonly why: string; readonly findings: readonly Heard[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Sends what was written, and says what came of it: gone with a way back, waiting for the line, or refused and why. */
export function useSend(
  conversation: Conversation,
  onGone: (sent: string) => void,
  onTakenBack: (message: Message) => void,
) {
  const t = useText();
  const client = useQueryClient();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const { ofOpen: leftInPublic } = useLeftInPublic();
  const seenAt = useRef<string | null>(null);

  const newest = () =>
    client.getQueryData<InfiniteData<ThreadPage>>(keys.thread(conversation.id))?.pages[0]?.items.at(-1)?.at ?? null;
  /** Called when the writer begins: what comes after is news to them. */
  const begin = useCallback(() => {
    seenAt.current ??= newest();
  }, [conversation.id]);

  /** Answers null when it went well. */
  const send = async (what: WaitingSend): Promise<Trouble | null> => {
    setBusy(true);
    setTrouble(null);
    try {
      const message = await sendOrKeep(what);
      seenAt.current = null;
      if (message) {
        showMessage(client, message);
        if (message.kind === 'outbound') offerUndo(message, what.kind === 'reply' && what.body.then === 'resolve');
      } else notify(t('conversations.composer.offlineKept'));
      onGone(what.body.text);
      return null;
    } catch (error) {
      const why = await troubleOf(error, what);
      setTrouble(why);
      return why;
    } finally {
      setBusy(false);
    }
  };

  const troubleOf = async (error: unknown, what: WaitingSend): Promise<Trouble> => {
    if (isRefused(error, 'conversation.changed_meanwhile')) {
      await Promise.all([
        client.refetchQueries({ queryKey: keys.thread(conversation.id) }),
        client.refetchQueries({ queryKey: keys.conversation(conversation.id) }),
      ]);
      const pages = client.getQueryData<InfiniteData<ThreadPage>>(keys.thread(conversation.id))?.pages ?? [];
      const all = pages.toReversed().flatMap((page) => page.items);
      const news = all.filter(
        (message) => message.kind !== 'activity' && (seenAt.current === null || message.at > seenAt.current),
      );
      return { kind: 'changed', news: news.length > 0 ? news : all.slice(-2), send: what };
    }
    if (isRefused(error, 'guard.differs')) return { kind: 'differs', why: error.message, findings: findingsIn(error) };
    if (
      isRefused(error) &&
      (error.code.startsWith('guard.') || error.code.startsWith('voice.') || error.code.includes('blocked'))
    )
      return { kind: 'blocked', why: error.message, send: what, findings: findingsIn(error) };
    return { kind: 'refused', why: whyNot(error, t) };
  };

  const offerUndo = (message: Message, isLast: boolean) => {
    if (message.delivery.state !== 'queued' || message.delivery.undoUntil === null) return;
    const isPublic = message.visibility === 'public';
    const left = isLast && !isPublic ? leftInPublic(conversation.id, true) : null;
    const going = (seconds: number) =>
      isPublic ? t('conversations.sending.barPublic', { seconds }) : t('conversations.sending.bar', { seconds });
    const bar = left ? (seconds: number) => `${going(seconds)}. ${left.text}` : going;
    notify(bar(isPublic ? 15 : 6), {
      ...(left ? { also: left.also } : {}),
      until: Date.parse(message.delivery.undoUntil),
      counting: bar,
      stands: () => isStillHere(client, message),
      undo: {
        label: t('conversations.sending.undo'),
        run: () =>
          void undoSend(client, message).then(
            () => {
              onTakenBack(message);
              notify(t('conversations.did.sendUndone'));
            },
            (error: unknown) => notify(whyNot(error, t), { tone: 'breach' }),
          ),
      },
    });
  };
  return { send, busy, trouble, dropTrouble: () => setTrouble(null), begin };
}

/** Taken back from the thread, or in another tab, there is nothing left to count down. */
function isStillHere(client: QueryClient, { id, conversationId }: Message): boolean {
  const pages = client.getQueryData<InfiniteData<ThreadPage>>(keys.thread(conversationId))?.pages;
  return !pages || pages.some((page) => page.items.some((each) => each.id === id && each.delivery.state !== 'undone'));
}

/** The contract promises findings with these refusals; anything else is none. */
const findingsIn = ({ problem }: Refused): readonly Heard[] => {
  const found = problem.values?.['findings'];
  return Array.isArray(found) ? (found as Heard[]) : [];
};
