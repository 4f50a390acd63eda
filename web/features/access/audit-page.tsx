import { useInfiniteQuery } from '@tanstack/react-query';
import { shortMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';
import { words as en } from './audit-words.en.ts';
import { words as es } from './audit-words.es.ts';

/** Who did what, newest first. Ids and names of actions: never what people wrote. */
export function AuditPage() {
  const t = useText();
  const locale = useLocale();
  const words = new Map<string, string>(Object.entries(locale.startsWith('en') ? en : es));
  // an action of another version is called by its own name
  const wordsFor = (action: string) => words.get(action) ?? action;
  const audit = useInfiniteQuery({
    queryKey: ['audit'],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/v1/audit', { query: pageParam === undefined ? {} : { before: pageParam }, signal }),
    getNextPageParam: (page) => (page.items.length === 50 ? page.items.at(-1)?.seq : undefined),
  });
  const entries = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <SettingsPage title={t('settings.page_audit')} lead={t('audit.lead')}>
      <FailedLoad of={audit} />
      {audit.isPending && <RowsOnTheirWay count={6} />}
      {audit.isSuccess && entries.length === 0 && (
        <EmptyState title={t('audit.noneTitle')}>{t('audit.none')}</EmptyState>
      )}
      {entries.length > 0 && (
        <Rows name={t('settings.page_audit')}>
          {entries.map((entry) => (
            <li key={entry.seq} className="grid gap-x-3 px-4 py-2 text-sm pane:grid-cols-[8.5rem_minmax(0,1fr)]">
              <time dateTime={entry.at} className="text-ink-3 tabular-nums">
                {shortMoment(Date.parse(entry.at), locale)}
              </time>
              <span className="min-w-0 wrap-anywhere">
                <b className="font-medium">{entry.actor === 'system' ? wordsFor('system') : entry.actor}</b>{' '}
                {wordsFor(entry.action)}
                {/* for whoever looks it up: the API's own names */}
                <code className="block text-xs text-ink-3">
                  {entry.action} · {entry.subject.split(' ').at(-1)}
                </code>
              </span>
            </li>
          ))}
        </Rows>
      )}
      {audit.hasNextPage && (
        <Button busy={audit.isFetchingNextPage} className="self-center" onClick={() => void audit.fetchNextPage()}>
          {t('audit.older')}
        </Button>
      )}
    </SettingsPage>
  );
}
