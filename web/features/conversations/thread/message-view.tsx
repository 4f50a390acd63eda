import type { Message } from '@tertulia/contract';
import { memo, useState } from 'react';
import { clockTime, fullMoment } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Side } from './group-messages.ts';
import { MessageActions } from './message-actions.tsx';
import { PartView } from './part-view.tsx';
import { RecipientLine } from './recipient-line.tsx';
import { Receipt } from './receipt.tsx';
import type { MessageActs } from './use-message-acts.ts';
import { UnknownOutcome } from './unknown-outcome.tsx';

type Props = {
  message: Message;
  side: Side;
  author: string;
  isFirst: boolean;
  isLast: boolean;
  acts: MessageActs;
  onReplyTo: ((message: Message) => void) | null;
  /** The account the thread is on: only another one is worth naming. */
  accountName: string;
  /** The thread's own person: an answer to somebody else is worth saying. */
  contactId: string;
  onEnlarge: (fileId: string) => void;
};

/** One message in its bubble, with what it answers, its reactions and how far it has come. */
export const MessageView = memo(function MessageView({
  message,
  side,
  author,
  isFirst,
  isLast,
  acts,
  onReplyTo,
  accountName,
  contactId,
  onEnlarge,
}: Props) {
  const t = useText();
  const [showDeleted, setShowDeleted] = useState(false);
  const isBare =
    message.parts.length > 0 &&
    message.parts.every((part) => part.type === 'media' && (part.role === 'sticker' || part.role === 'image'));
  const isWide = message.parts.some((part) => part.type === 'text' && part.html !== undefined);
  const isGone = message.delivery.state === 'undone';
  const wrong =
    message.delivery.state === 'refused' ||
    message.delivery.state === 'failed' ||
    message.delivery.state === 'unknown' ||
    message.delivery.state === 'later' ||
    acts.mayTakeBack(message);
  return (
    <article
      data-message={message.id}
      aria-label={`${author}, ${fullMoment(Date.parse(message.at), useLocale())}`}
      className={`group/message relative flex max-w-full flex-col gap-1 ${side === 'us' ? 'items-end' : side === 'note' ? 'items-center' : 'items-start'}`}
    >
      <div className={`flex max-w-full items-center gap-1 ${side === 'us' ? 'flex-row-reverse' : ''}`}>
        <div
          className={`flex min-w-0 flex-col gap-2 ${isWide ? 'w-[min(100%,72ch)]' : 'max-w-[62ch]'} ${isBare ? '' : frames[side]} ${isBare || side === 'note' ? '' : isFirst ? (side === 'us' ? 'rounded-tr-[4px]' : 'rounded-tl-[4px]') : ''} ${message.hiddenAt === null ? '' : '!border-dashed !border-line-strong !bg-transparent'} ${isGone ? 'opacity-60 line-through decoration-ink-3/60' : ''}`}
        >
          {message.replyTo && (
            <a
              href={`#m-${message.replyTo.id}`}
              onClick={(event) => {
                event.preventDefault();
                showQuoted(message.replyTo?.id ?? '');
              }}
              className="block max-w-full border-l-2 border-line-strong pl-2.5 text-sm text-ink-2"
            >
              <span className="block text-xs font-medium">
                <span className="unseen">{t('conversations.message.inReplyTo', { name: '' })}</span>
                {message.replyTo.author}
              </span>
              <span className="line-clamp-2 [overflow-wrap:anywhere]">{message.replyTo.text}</span>
            </a>
          )}
          {message.subject && <p className="font-medium">{message.subject}</p>}
          {side === 'note' && <span className="unseen">{t('conversations.message.note')}</span>}
          {message.deletedAt !== null && !showDeleted ? (
            <p className="text-ink-3 italic">
              {side === 'them' ? t('conversations.message.deleted') : t('conversations.message.deletedOurs')}{' '}
              {message.parts.length > 0 && (
                <button type="button" className="underline" onClick={() => setShowDeleted(true)}>
                  {t('conversations.message.original')}
                </button>
              )}
            </p>
          ) : side === 'note' ? (
            <NoteWords message={message} author={author} />
          ) : (
            message.parts.map((part, at) =>
              part.type === 'media' && part.contentId && isWide ? null : (
                <PartView key={at} part={part} message={message} from={author} onEnlarge={onEnlarge} />
              ),
            )
          )}
        </div>
        {side !== 'note' && !isGone && <MessageActions message={message} acts={acts} onReplyTo={onReplyTo} />}
      </div>
      {message.recipients.length > 0 && !isGone && (
        <RecipientLine recipients={message.recipients} contactId={contactId} />
      )}
      {message.hiddenAt !== null && (
        <p className="inline-flex items-center gap-1 px-1 text-xs font-medium text-ink-2">
          <Icon name="hidden" className="size-3.5" />
          {t('conversations.message.hidden')}
        </p>
      )}
      {message.reactions.length > 0 && <Reactions message={message} acts={acts} />}
      {(isLast || wrong || isGone) && side !== 'note' && (
        <Meta message={message} side={side} author={author} accountName={accountName} acts={acts} />
      )}
      {message.delivery.state === 'unknown' && <UnknownOutcome message={message} delivery={message.delivery} />}
    </article>
  );
});

const frames: Record<Side, string> = {
  them: 'rounded-3 border border-line bg-raised px-3.5 py-2.5',
  us: 'rounded-3 bg-ours px-3.5 py-2.5',
  note: 'rounded-2 bg-note px-3.5 py-2 text-sm',
};

const NoteWords = ({ message, author }: { message: Message; author: string }) => (
  <p className="[overflow-wrap:anywhere] whitespace-pre-wrap">
    <b className="font-semibold">{author}</b>{' '}
    {message.text.split(/(@[\p{L}\p{N}_]+)/u).map((piece, at) =>
      piece.startsWith('@') ? (
        <b key={at} className="font-semibold">
          {piece}
        </b>
      ) : (
        piece
      ),
    )}
  </p>
);

function Meta({
  message,
  side,
  author,
  accountName,
  acts,
}: Pick<Props, 'message' | 'side' | 'author' | 'accountName' | 'acts'>) {
  const t = useText();
  const locale = useLocale();
  const by =
    message.author.type === 'bot'
      ? `${author} (${t('conversations.message.bot')})`
      : message.author.type === 'automation'
        ? `${author} (${t('conversations.message.automatic')})`
        : author;
  const other = message.sentAs && message.sentAs !== accountName ? message.sentAs : null;
  const who = [
    ...(side === 'us' ? [by] : []),
    ...(other === null ? [] : [t('conversations.message.as', { name: other })]),
  ];
  return (
    <p className="flex flex-wrap items-center gap-x-1 px-1 text-xs text-ink-3">
      {who.length > 0 && (
        <>
          <span>{who.join(' · ')}</span>
          <span aria-hidden="true">·</span>
        </>
      )}
      <time dateTime={message.at} title={fullMoment(Date.parse(message.at), locale)}>
        {clockTime(Date.parse(message.at), locale)}
      </time>
      {message.editedAt && <span>· {t('conversations.message.edited')}</span>}
      <Receipt delivery={message.delivery} />
      {acts.mayTakeBack(message) && (
        <button
          type="button"
          onClick={() => acts.takeBack(message)}
          className="rounded-1 px-1 font-medium text-accent underline underline-offset-4 max-pane:min-h-12"
        >
          {t('conversations.message.takeBack')}
        </button>
      )}
    </p>
  );
}

function Reactions({ message, acts }: { message: Message; acts: MessageActs }) {
  const t = useText();
  const groups = [...Map.groupBy(message.reactions, (each) => each.emoji)];
  return (
    <div className="-mt-2 flex gap-1 px-2">
      {groups.map(([emoji, by]) => {
        const ours = by.some((each) => each.ours);
        return (
          <button
            key={emoji}
            type="button"
            disabled={!acts.mayReact(message)}
            aria-pressed={ours}
            title={by.map((each) => each.by).join(', ')}
            aria-label={`${emoji} ${by.length}. ${ours ? t('conversations.message.unreact') : t('conversations.message.react')}`}
            onClick={() => acts.react(message, ours ? null : emoji)}
            className="relative inline-flex h-6 items-center gap-1 rounded-full border border-line-strong bg-raised px-1.5 text-xs aria-pressed:border-accent max-pane:h-8 max-pane:min-w-12 max-pane:justify-center max-pane:before:absolute max-pane:before:inset-x-0 max-pane:before:-inset-y-2"
          >
            {emoji}
            {by.length > 1 && <span className="text-ink-2">{by.length}</span>}
          </button>
        );
      })}
    </div>
  );
}

function showQuoted(id: string): void {
  const quoted = document.querySelector<HTMLElement>(`[data-message="${id}"]`);
  quoted?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  quoted?.animate(
    [{ background: 'color-mix(in oklab, var(--accent) 18%, transparent)' }, { background: 'transparent' }],
    1200,
  );
}
