import type { ChannelManifest, Conversation, Message } from '@tertulia/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { dayKey, dayName } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { threadQuery } from '../queries.ts';
import { whyNot } from '../use-acts.ts';
import { ActivityLine } from './activity-line.tsx';
import { groupMessages } from './group-messages.ts';
import { MessageView } from './message-view.tsx';
import { PresenceLine, TheyType } from './presence-line.tsx';
import { TalkSkeleton } from './talk-skeleton.tsx';
import { useMessageActs } from './use-message-acts.ts';
import { WaitingLines } from './waiting-lines.tsx';
import { useTalkScroll } from './use-talk-scroll.ts';

const Lightbox = lazy(async () => ({ default: (await import('./lightbox.tsx')).Lightbox }));

/** What was said, from the oldest loaded to now. `onSeen` tells when the newest is really before the eyes. */
export function Talk({
  conversation,
  me,
  channel,
  mayReply,
  onReplyTo,
  onSeen,
}: {
  conversation: Conversation;
  me: string;
  channel: ChannelManifest | undefined;
  mayReply: boolean;
  onReplyTo: ((message: Message) => void) | null;
  onSeen: () => void;
}) {
  const t = useText();
  const locale = useLocale();
  const query = useInfiniteQuery(threadQuery(conversation.id));
  const [enlarged, setEnlarged] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const messages = useMemo(() => query.data?.pages.toReversed().flatMap((page) => page.items) ?? [], [query.data]);
  const acts = useMessageActs(messages, channel, mayReply);
  const items = useMemo(() => groupMessages(messages, dayKey), [messages]);
  const { below, atEnd, toEnd, onScroll } = useTalkScroll(box, inner, messages, {
    has: query.hasNextPage,
    loading: query.isFetchingNextPage,
    load: () => void query.fetchNextPage(),
  });
  const pictures = useMemo(
    () =>
      messages.flatMap((message) =>
        message.parts.flatMap((part) =>
          part.type === 'media' && part.role === 'image' && part.fileId
            ? [{ fileId: part.fileId, name: part.name, alt: part.alt ?? '' }]
            : [],
        ),
      ),
    [messages],
  );
  useEffect(() => {
    if (atEnd && messages.length > 0 && document.visibilityState === 'visible') onSeen();
  }, [atEnd, messages.length, conversation.threadVersion, onSeen]);

  if (query.isPending)
    return (
      <div role="status" aria-label={t('ui.loading')} className="flex min-h-0 flex-1 flex-col">
        <TalkSkeleton />
      </div>
    );
  if (query.isError)
    return (
      <EmptyState
        title={t('conversations.thread.failed')}
        action={
          <Button look="solid" onClick={() => void query.refetch()}>
            {t('ui.retry')}
          </Button>
        }
      >
        {whyNot(query.error, t)}
      </EmptyState>
    );
  return (
    <div className="relative min-h-16 flex-1">
      <div
        ref={box}
        onScroll={onScroll}
        data-talk
        tabIndex={-1}
        role="log"
        aria-live="off"
        aria-label={t('conversations.thread.messages')}
        className="h-full overflow-y-auto overscroll-contain [overflow-anchor:none] outline-none"
      >
        <div ref={inner} className="flex min-h-full flex-col gap-3.5 px-6 py-5 max-pane:px-4">
          {query.hasNextPage ? (
            <Button
              look="quiet"
              className="self-center"
              busy={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t('conversations.thread.older')}
            </Button>
          ) : (
            // with its first message, however few there are
            <p className="mt-auto self-center text-xs text-ink-3">{t('conversations.thread.start')}</p>
          )}
          {query.hasNextPage && <span className="flex-1" />}
          {items.map((item) =>
            item.type === 'day' ? (
              <h3 key={item.key} className="self-center text-xs text-ink-3">
                {dayName(item.at, Date.now(), locale)}
              </h3>
            ) : item.type === 'activity' ? (
              <ActivityLine key={item.key} message={item.message} />
            ) : (
              <div key={item.key} className="flex flex-col gap-1.5">
                {item.side === 'them' && conversation.participants.length > 1 && (
                  <p className="px-1 text-xs font-medium text-ink-2">{item.author}</p>
                )}
                {item.messages.map((message, at) => (
                  <MessageView
                    key={message.id}
                    message={message}
                    side={item.side}
                    author={item.author}
                    accountName={conversation.accountName}
                    contactId={conversation.contact.id}
                    isFirst={at === 0}
                    isLast={at === item.messages.length - 1}
                    acts={acts}
                    onReplyTo={onReplyTo}
                    onEnlarge={setEnlarged}
                  />
                ))}
              </div>
            ),
          )}
          <WaitingLines id={conversation.id} />
          <TheyType id={conversation.id} name={conversation.contact.name} />
          <PresenceLine id={conversation.id} me={me} />
        </div>
      </div>
      {(below > 0 || !atEnd) && (
        <button
          type="button"
          onClick={() => toEnd(true)}
          className="appear absolute bottom-3 left-1/2 inline-flex min-h-8 -translate-x-1/2 items-center whitespace-nowrap gap-1.5 rounded-full border border-line-strong bg-raised px-3 text-sm font-medium shadow-float max-pane:min-h-12"
        >
          <Icon name="arrowDown" className="size-4" />
          {below > 0 ? t('conversations.thread.below', { count: below }) : t('conversations.thread.toEnd')}
        </button>
      )}
      <Suspense>
        {enlarged && <Lightbox pictures={pictures} first={enlarged} onClose={() => setEnlarged(null)} />}
      </Suspense>
    </div>
  );
}
