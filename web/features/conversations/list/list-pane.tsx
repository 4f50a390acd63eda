import type { ConversationRow } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { channelsQuery, meQuery } from '../../../live/workspace-queries.ts';
import { isByTouch } from '../../../ui/by-touch.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { announcer } from '../../../ui/live-region.ts';
import { useStore } from '../../../ui/store.ts';
import { checked, choosing, uncheckAll } from '../checked.ts';
import type { InboxPlace } from '../inbox-place.ts';
import { BulkBar } from './bulk-bar.tsx';
import { FilterButton } from './filter-button.tsx';
import { useListWatch } from './in-use.ts';
import { ListStates } from './list-states.tsx';
import { Row } from './row.tsx';
import type { useShownRows } from './use-shown-rows.ts';
import { ViewTabs } from './view-tabs.tsx';

/** A row is what a finger meets, if it is a finger. */
const heights = { comfortable: 96, compact: isByTouch() ? 48 : 44 };

/** The left pane: views, filters, and the rows of one view. */
export function ListPane({
  place,
  list,
  open,
  className = '',
}: {
  place: InboxPlace;
  list: ReturnType<typeof useShownRows>;
  open: string | null;
  className?: string;
}) {
  const t = useText();
  const me = useQuery(meQuery).data;
  const density = me?.preferences.density ?? 'comfortable';
  const { query, rows, waiting, showNew } = list;
  useEffect(() => {
    if (waiting > 0) announcer.say(t('conversations.list.new', { count: waiting }));
  }, [waiting, t]);
  return (
    <section
      aria-label={t('conversations.list.name')}
      className={`flex min-h-0 flex-col border-line bg-paper pane:border-r ${className}`}
    >
      <header className="px-4 pt-3.5 pb-2">
        <div className="flex items-baseline gap-1">
          <h1 className="font-voice text-xl/[1.2] font-medium tracking-[-0.01em]">{t('conversations.title')}</h1>
          <FilterButton place={place} />
        </div>
        <FindBox />
      </header>
      <ViewTabs place={place} />
      <div className="flex min-h-9 items-center justify-between px-4 pt-1.5 text-xs text-ink-3">
        {/* nothing has no order, and in a low window what is said instead wants the room */}
        {(rows.length > 0 || query.isPending) && <OrderSwitch place={place} />}
        <span className="flex-1" />
        {waiting > 0 && (
          <button
            type="button"
            onClick={showNew}
            className="appear inline-flex min-h-7 items-center gap-1 rounded-full bg-accent-soft px-2.5 font-semibold text-accent max-pane:min-h-12"
          >
            {t('conversations.list.new', { count: waiting })}
            <Icon name="arrowUp" className="size-3.5" />
          </button>
        )}
        {rows.length > 0 && <ChooseButton />}
      </div>
      <BulkBar rows={rows} />
      {rows.length === 0 ? (
        // at twice the size its button may lie below what is in sight
        <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
          <ListStates query={query} place={place} />
        </div>
      ) : (
        <Rows
          rows={rows}
          open={open}
          me={me?.member.id ?? ''}
          compact={density === 'compact'}
          height={heights[density]}
          query={query}
        />
      )}
    </section>
  );
}

function Rows({
  rows,
  open,
  me,
  compact,
  height,
  query,
}: {
  rows: readonly ConversationRow[];
  open: string | null;
  me: string;
  compact: boolean;
  height: number;
  query: ReturnType<typeof useShownRows>['query'];
}) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useListWatch(box);
  const channels = useQuery(channelsQuery).data?.items;
  const selected = useStore(checked);
  const isChoosing = useStore(choosing);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (at) => rows[at]?.id ?? at,
  });
  useEffect(() => virtual.measure(), [height, virtual]);
  const items = virtual.getVirtualItems();
  const end = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (end >= rows.length - 10 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [end, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const openAt = rows.findIndex((row) => row.id === open);
  const scrolledFor = useRef<string | null>(null);
  useEffect(() => {
    if (openAt < 0 || scrolledFor.current === open) return;
    scrolledFor.current = open;
    virtual.scrollToIndex(openAt, { align: 'auto' });
  }, [open, openAt, virtual]);
  return (
    <div ref={box} className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-4" data-rows>
      <ul className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <li
                key={item.key}
                aria-setsize={hasNextPage ? -1 : rows.length}
                aria-posinset={item.index + 1}
                className="absolute inset-x-0 top-0"
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              >
                <Row
                  row={row}
                  channel={channels?.find((each) => each.id === row.channel)}
                  isOpen={row.id === open}
                  compact={compact}
                  me={me}
                  isChecked={selected.has(row.id)}
                  isChecking={isChoosing || selected.size > 0}
                />
              </li>
            )
          );
        })}
      </ul>
      <p className="px-4 py-3 text-center text-xs text-ink-3">
        {hasNextPage ? t('conversations.list.more') : rows.length > 12 ? t('conversations.list.end') : ''}
      </p>
    </div>
  );
}

/** Only where neither a pointer nor a key selects a row. */
function ChooseButton() {
  const t = useText();
  const isChoosing = useStore(choosing);
  return (
    <IconButton
      icon="select"
      name={t('conversations.list.choose')}
      pressed={isChoosing}
      onClick={() => (isChoosing ? uncheckAll() : choosing.set(true))}
      className="-mr-2 flex-none pane:hidden"
    />
  );
}

function FindBox() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <button
      type="button"
      onClick={() => void navigate({ to: '/search' })}
      className="mt-3 flex h-8.5 w-full items-center gap-2 rounded-1 border border-line-control bg-sheet px-2.5 text-left text-sm text-ink-3 max-pane:h-12"
    >
      <Icon name="search" className="size-4" />
      <span className="min-w-0 flex-1 truncate">{t('conversations.find')}</span>
      <kbd
        aria-hidden="true"
        className="hidden rounded-[5px] border border-b-2 border-line-strong bg-raised px-[5px] text-2xs/[16px] pane:inline-block"
      >
        /
      </kbd>
    </button>
  );
}

function OrderSwitch({ place }: { place: InboxPlace }) {
  const t = useText();
  const navigate = useNavigate();
  const newest = place.order === 'newest';
  return (
    <Button
      look="quiet"
      icon="order"
      className="-ml-1.5 !h-7 !px-1.5 !text-xs !font-normal !text-ink-3 max-pane:!h-12 [&>svg]:size-3.5"
      onClick={() =>
        void navigate({
          to: '/inbox',
          search: ({ order: _order, ...rest }: InboxPlace) => (newest ? rest : { ...rest, order: 'newest' as const }),
        })
      }
    >
      {t('conversations.order.name')}: {newest ? t('conversations.order.newest') : t('conversations.order.importance')}
    </Button>
  );
}
