import type { Conversation, Message } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { isRefused } from '../../../live/refused.ts';
import { channelsQuery, meQuery } from '../../../live/workspace-queries.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Composer } from '../composer/composer.tsx';
import { usePublicQuestion } from '../closing/use-public-question.ts';
import { markRead } from '../mark-read.ts';
import { whenLookedAt } from './when-looked-at.ts';
import { conversationQuery } from '../queries.ts';
import { whyNot } from '../use-acts.ts';
import { Talk } from './talk.tsx';
import { TalkSkeleton } from './talk-skeleton.tsx';
import { ThreadHeader } from './thread-header.tsx';

const PublicClosing = lazy(async () => ({ default: (await import('../closing/public-closing.tsx')).PublicClosing }));

/** The middle pane: one conversation, to read and to answer. */
export function ThreadPane({
  id,
  onBack,
  onAdvance,
  onPerson,
}: {
  id: string;
  onBack: () => void;
  onAdvance: () => void;
  onPerson: () => void;
}) {
  const t = useText();
  const client = useQueryClient();
  const query = useQuery(conversationQuery(id));
  const me = useQuery(meQuery).data;
  const channel = useQuery(channelsQuery).data?.items.find((each) => each.id === query.data?.channel);
  const [replyTo, setReplyTo] = useState<Message | null>(null);
  const conversation = query.data;
  const question = usePublicQuestion(conversation);
  // what the writer has had before the eyes: a reply says so, and the server refuses it when there is more
  const seen = useRef<number | null>(null);
  const onSeen = useCallback(() => {
    if (conversation) seen.current = Math.max(seen.current ?? 0, conversation.threadVersion);
  }, [conversation]);
  useEffect(() => {
    if (!conversation || !wantsReading(conversation)) return undefined;
    return whenLookedAt(() => void markRead(client, conversation));
  }, [client, conversation]);

  if (query.isError) {
    const status = isRefused(query.error) ? query.error.status : null;
    const [title, why] =
      status === 403
        ? [t('ui.forbiddenTitle'), t('ui.forbiddenText')]
        : status === 404
          ? [t('ui.missing'), t('ui.missingText')]
          : [t('conversations.thread.failed'), whyNot(query.error, t)];
    const gone = status === 403 || status === 404;
    return (
      <main className="flex bg-sheet">
        <EmptyState
          title={title}
          action={
            <div className="flex flex-wrap justify-center gap-2">
              {!gone && (
                <Button look="solid" onClick={() => void query.refetch()}>
                  {t('ui.retry')}
                </Button>
              )}
              {/* on a phone nothing else leads out of it */}
              <Button look={gone ? 'solid' : 'plain'} onClick={onBack} className={gone ? '' : 'pane:hidden'}>
                {t('conversations.thread.back')}
              </Button>
            </div>
          }
        >
          {why}
        </EmptyState>
      </main>
    );
  }
  if (!conversation) return <Loading onBack={onBack} />;
  const may = (permission: string) => me?.permissions.includes(permission) ?? false;
  return (
    <main
      aria-label={t('conversations.thread.name', { name: conversation.contact.name })}
      className="flex min-h-0 min-w-0 flex-col bg-sheet"
    >
      <ThreadHeader
        conversation={conversation}
        mayWork={may('conversation.work')}
        onBack={onBack}
        onAdvance={onAdvance}
        onPerson={onPerson}
      />
      <Talk
        conversation={conversation}
        me={me?.member.id ?? ''}
        channel={channel}
        mayReply={may('conversation.reply')}
        onReplyTo={may('conversation.reply') ? setReplyTo : null}
        onSeen={onSeen}
      />
      <Suspense>
        {question && may('conversation.reply') && <PublicClosing of={question} here={conversation} />}
      </Suspense>
      <Composer
        conversation={conversation}
        channel={channel}
        may={may}
        replyTo={replyTo}
        onReplyTo={setReplyTo}
        seenVersion={() => seen.current ?? conversation.threadVersion}
        onAdvance={onAdvance}
      />
    </main>
  );
}

/** Unread, or somebody calls for whoever looks: then it has been heard by now. */
const wantsReading = ({ unread, reasons }: Conversation): boolean =>
  unread || reasons.some((reason) => reason.code === 'mention-of-you');

const Loading = ({ onBack }: { onBack: () => void }) => {
  const t = useText();
  return (
    <main role="status" aria-label={t('ui.loading')} className="flex min-h-0 min-w-0 flex-col bg-sheet">
      <div className="flex flex-none items-center gap-3 border-b border-line py-3 pr-4 pl-6 max-pane:gap-1 max-pane:py-2 max-pane:pr-3 max-pane:pl-1">
        <IconButton icon="back" name={t('conversations.thread.back')} onClick={onBack} className="pane:hidden" />
        <div className="flex min-w-0 flex-1 flex-col gap-2 py-1">
          <Skeleton className="h-5 w-40 max-w-full" />
          <Skeleton className="h-3 w-64 max-w-full" />
        </div>
      </div>
      <TalkSkeleton />
      <Skeleton className="mx-6 mb-5 h-36 !rounded-3 opacity-60 max-pane:mx-2 max-pane:mb-2" />
    </main>
  );
};
