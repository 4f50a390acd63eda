import type { SearchHit } from '@tertulia/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { rowMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { inWords } from '../../live/in-words.ts';
import { channelsQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { useCommands } from '../../ui/commands.ts';
import { Face } from '../../ui/face.tsx';
import { DrawnIcon, Icon } from '../../ui/icon.tsx';
import { announcer } from '../../ui/live-region.ts';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Marked } from './marked.tsx';
import { searchQuery } from './queries.ts';

const restMs = 180;

/** Finds people and words in everything one may see. What is asked stands in the address. */
export function SearchScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ from: '/desk/search' });
  const [asked, setAsked] = useState(q);
  const query = useInfiniteQuery(searchQuery(q));
  const field = useRef<HTMLInputElement>(null);
  const hits = query.data?.pages.flatMap((page) => page.items) ?? [];
  useEffect(() => {
    if (asked.trim() === q) return undefined;
    const timer = setTimeout(
      () => void navigate({ to: '/search', search: asked.trim() === '' ? {} : { q: asked.trim() }, replace: true }),
      restMs,
    );
    return () => clearTimeout(timer);
  }, [asked, q, navigate]);
  useEffect(() => {
    if (query.data) announcer.say(t('search.found', { count: hits.length }));
  }, [query.data, hits.length, t]);
  useCommands([
    {
      id: 'search',
      label: t('frame.goSearch'),
      group: t('frame.group_go'),
      keys: '/',
      run: () => field.current?.focus(),
    },
    {
      id: 'close',
      label: t('search.back'),
      group: t('frame.group_go'),
      keys: 'Escape',
      keyOnly: true,
      run: () => void navigate({ to: '/inbox' }),
    },
  ]);
  return (
    <main className="flex h-full flex-col bg-sheet" onKeyDown={walk}>
      <h1 className="unseen">{t('search.title')}</h1>
      <div className="border-b border-line">
        <div className="mx-auto flex w-full max-w-200 items-center gap-3 px-6 max-pane:px-4">
          <Icon name="search" className="text-ink-3" />
          <input
            ref={field}
            type="search"
            autoFocus
            value={asked}
            maxLength={200}
            aria-label={t('search.title')}
            placeholder={t('search.find')}
            onChange={(event) => setAsked(event.target.value)}
            className="h-16 w-full bg-transparent font-voice text-xl outline-none [&::-webkit-search-cancel-button]:hidden"
          />
        </div>
      </div>
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {q === '' ? (
          <EmptyState title={t('search.start_title')}>{t('search.start_text')}</EmptyState>
        ) : query.isPending ? (
          <Loading />
        ) : query.isError ? (
          <EmptyState
            title={t('search.failed')}
            action={
              <Button look="solid" onClick={() => void query.refetch()}>
                {t('ui.retry')}
              </Button>
            }
          >
            {inWords(query.error, t)}
          </EmptyState>
        ) : hits.length === 0 ? (
          <EmptyState title={t('search.none_title', { q })}>{t('search.none_text')}</EmptyState>
        ) : (
          <div className="mx-auto w-full max-w-200 px-3 py-3 max-pane:px-1">
            <Hits name={t('search.people')} hits={hits.filter((hit) => hit.kind === 'contact')} q={q} />
            <Hits name={t('search.messages')} hits={hits.filter((hit) => hit.kind === 'message')} q={q} />
            {query.hasNextPage && (
              <Button
                className="mx-auto my-3 flex"
                busy={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('search.more')}
              </Button>
            )}
          </div>
        )}
      </div>
    </main>
  );
}

function Hits({ name, hits, q }: { name: string; hits: readonly SearchHit[]; q: string }) {
  const locale = useLocale();
  const channels = useQuery(channelsQuery).data?.items;
  if (hits.length === 0) return null;
  return (
    <section>
      <h2 className="px-3 pt-3 pb-1 text-xs text-ink-3">{name}</h2>
      <ul>
        {hits.map((hit, at) => {
          const channel = channels?.find((each) => each.id === hit.channel);
          return (
            <li key={`${hit.conversationId}-${hit.at}-${at}`}>
              <Link
                to="/inbox/$conversationId"
                params={{ conversationId: hit.conversationId }}
                search={{ view: 'all' }}
                data-hit
                className="flex min-h-14 items-center gap-3 rounded-2 px-3 py-2 hover:bg-ink/4 focus-visible:bg-accent-soft"
              >
                <Face name={hit.name} badge={channel && <DrawnIcon markup={channel.icon} />} />
                <span className="min-w-0 flex-1">
                  <span className="flex items-baseline justify-between gap-3">
                    <span className="truncate font-medium">
                      <Marked text={hit.name} words={q} />
                    </span>
                    <span className="flex-none text-xs text-ink-3">
                      {rowMoment(Date.parse(hit.at), Date.now(), locale)}
                    </span>
                  </span>
                  <span className="line-clamp-2 text-sm [overflow-wrap:anywhere] text-ink-2">
                    <Marked text={hit.text} words={q} />
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Arrows go from the field to the results and back. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], [data-hit]')];
  const next = stops[stops.findIndex((each) => each === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const Loading = () => {
  const t = useText();
  return (
    <div
      role="status"
      aria-label={t('ui.loading')}
      className="mx-auto flex w-full max-w-200 flex-col gap-4 p-6 max-pane:px-4"
    >
      {Array.from({ length: 5 }, (_, at) => (
        <div key={at} className="flex gap-3">
          <Skeleton className="size-9 !rounded-full" />
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton className="h-4 w-1/3" />
            <Skeleton className="h-3 w-4/5" />
          </div>
        </div>
      ))}
    </div>
  );
};
