import type { ChannelManifest, ConversationRow } from '@tertulia/contract';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useText, type Text } from '../../../i18n/use-text.ts';
import { Face } from '../../../ui/face.tsx';
import { DrawnIcon, Icon } from '../../../ui/icon.tsx';
import { toggleChecked } from '../checked.ts';
import { WaitLabel } from '../wait-label.tsx';
import { ReasonLine } from './reason-line.tsx';

type Props = {
  row: ConversationRow;
  channel: ChannelManifest | undefined;
  isOpen: boolean;
  isChecked: boolean;
  isChecking: boolean;
  compact: boolean;
  me: string;
};

/** One conversation in the list: who, what they said, how long they wait, and why they stand here. */
export const Row = memo(function Row({ row, channel, isOpen, isChecked, isChecking, compact, me }: Props) {
  const t = useText();
  const name = row.contact.name;
  return (
    <div
      data-row={row.id}
      data-open={isOpen || undefined}
      className={`group relative h-full border-l-3 ${isOpen ? 'border-accent bg-sheet shadow-[0_1px_0_var(--line),0_-1px_0_var(--line)]' : 'border-transparent hover:bg-ink/3'} ${isChecked ? 'bg-accent-soft/60' : ''}`}
    >
      <Link
        to="/inbox/$conversationId"
        params={{ conversationId: row.id }}
        search={true}
        replace={isOpen}
        preload={false}
        onClick={() => {
          // on the open one, Enter goes on into what was said
          if (isOpen) document.querySelector<HTMLElement>('[data-talk]')?.focus();
        }}
        className={`grid h-full grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 rounded-1 px-3.5 -outline-offset-2 ${compact ? 'items-center' : 'content-start py-2'}`}
      >
        <span
          className={`${compact ? '' : 'row-span-3'} ${isChecking ? 'invisible' : 'group-hover:pane:invisible group-has-[[role=checkbox]:focus-visible]:pane:invisible'}`}
        >
          {compact ? (
            channel && <DrawnIcon markup={channel.icon} className="size-4.5 text-ink-3" />
          ) : (
            <Face name={name} src={row.contact.avatarUrl} badge={channel && <DrawnIcon markup={channel.icon} />} />
          )}
        </span>
        {compact ? (
          <CompactWords row={row} />
        ) : (
          <>
            <span className={`truncate text-base/[1.3] ${row.unread ? 'font-semibold' : 'font-medium'}`}>
              {name}
              {row.unread && <span className="unseen">, {t('conversations.list.unread')}</span>}
            </span>
            <span className="flex items-center gap-1.5">
              <WaitLabel row={row} />
              {row.unread && <Dot />}
            </span>
            <p className="col-span-2 mt-px line-clamp-2 text-sm/[1.45] text-ink-2 [overflow-wrap:anywhere]">
              <LastWords row={row} />
            </p>
            <ReasonLine row={row} me={me} />
          </>
        )}
      </Link>
      <button
        type="button"
        role="checkbox"
        aria-checked={isChecked}
        aria-label={t('conversations.list.check', { name })}
        onClick={() => toggleChecked(row.id)}
        // while a phone chooses, the whole row is what one taps
        className={`absolute left-2.5 grid size-11 place-items-center max-pane:inset-0 max-pane:size-full max-pane:translate-0 max-pane:justify-items-start ${compact ? 'top-1/2 -translate-x-1 -translate-y-1/2 max-pane:pl-4.5' : 'top-1.5 max-pane:items-start max-pane:pt-4.5 max-pane:pl-5.5'} ${isChecking ? '' : 'opacity-0 group-hover:pane:opacity-100 focus-visible:opacity-100 max-pane:hidden'}`}
      >
        <span
          className={`grid size-5 place-items-center rounded-[5px] border ${isChecked ? 'border-accent bg-accent text-on-accent' : 'border-line-control bg-raised'}`}
        >
          {isChecked && <Icon name="check" className="size-3.5" />}
        </span>
      </button>
    </div>
  );
});

const Dot = () => <span aria-hidden="true" className="size-2 flex-none rounded-full bg-accent" />;

const CompactWords = ({ row }: { row: ConversationRow }) => (
  <>
    <span className="flex min-w-0 items-baseline gap-2">
      <span className={`max-w-[55%] flex-none truncate text-sm ${row.unread ? 'font-semibold' : 'font-medium'}`}>
        {row.contact.name}
      </span>
      <span className="truncate text-sm text-ink-2">
        <LastWords row={row} />
      </span>
    </span>
    <span className="flex items-center gap-1.5">
      <WaitLabel row={row} short />
      {row.unread && <Dot />}
    </span>
  </>
);

/** The last line said, with who said it when it was us. A draft and a stopped sending come first: they ask for something. */
function LastWords({ row }: { row: ConversationRow }) {
  const t = useText();
  const last = row.lastMessage;
  return (
    <>
      {row.outboxStopped && <span className="mr-1 font-semibold text-breach">{t('conversations.list.stopped')} ·</span>}
      {row.hasDraft && <span className="mr-1 font-semibold text-accent">{t('conversations.list.draft')} ·</span>}
      {last?.kind === 'outbound' && <span className="text-ink-3">{last.author}: </span>}
      {last?.kind === 'note' && <span className="text-ink-3">{t('conversations.list.note')}: </span>}
      {row.subject && <span className="text-ink">{row.subject} · </span>}
      {last === null ? t('conversations.list.nothingYet') : last.text || mediaWords(last.media, t)}
    </>
  );
}

const roles = ['image', 'video', 'audio', 'voice', 'sticker', 'file', 'location'] as const;

/** A message without words is called by what it brings. */
function mediaWords(media: string | null, t: Text): string {
  const role = roles.find((each) => each === media);
  if (role) return t(`conversations.part.${role}`);
  if (media === 'unsupported') return t('conversations.list.unreadable');
  return media === 'contact-card' ? t('conversations.part.card') : t('conversations.list.noWords');
}
