import { useInfiniteQuery } from '@tanstack/react-query';
import { shortMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { Rows, SettingsPage } from '../workspaces/page.tsx';

/** Who did what, newest first. Ids and names of actions: never what people wrote. */
export function AuditPage() {
  const t = useText();
  const locale = useLocale();
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
      {audit.isPending && <Skeleton className="h-64 w-full rounded-2" />}
      {entries.length > 0 && (
        <Rows name={t('settings.page_audit')}>
          {entries.map((entry) => (
            <li key={entry.seq} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2 text-sm">
              <time dateTime={entry.at} className="w-36 flex-none text-ink-3 max-pane:w-full">
                {shortMoment(Date.parse(entry.at), locale)}
              </time>
              <span className="min-w-0 flex-1 basis-48 wrap-anywhere">
                {entry.actor} · <code>{entry.action}</code>
              </span>
              <code className="text-xs text-ink-3 wrap-anywhere">{entry.subject}</code>
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
