import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText, type Text } from '../../../i18n/use-text.ts';
import { isRefused } from '../../../live/refused.ts';
import { accountsQuery, meQuery } from '../../../live/workspace-queries.ts';
import { Button } from '../../../ui/button.tsx';
import { isByTouch } from '../../../ui/by-touch.ts';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { demoPageOf } from '../../channel-accounts/demo-page.ts';
import { isFiltered, type InboxPlace } from '../inbox-place.ts';
import { whyNot } from '../use-acts.ts';
import type { useShownRows } from './use-shown-rows.ts';

/** A list without rows: on its way, refused, or truly empty; each in its own words. */
export function ListStates({ query, place }: { query: ReturnType<typeof useShownRows>['query']; place: InboxPlace }) {
  const t = useText();
  if (query.isPending) return <Loading />;
  if (query.isError) {
    const forbidden = isRefused(query.error) && query.error.status === 403;
    return (
      <EmptyState
        title={forbidden ? t('ui.forbiddenTitle') : t('conversations.list.failed')}
        action={
          forbidden ? undefined : (
            <Button look="solid" onClick={() => void query.refetch()}>
              {t('ui.retry')}
            </Button>
          )
        }
      >
        {forbidden ? t('ui.forbiddenText') : whyNot(query.error, t)}
      </EmptyState>
    );
  }
  if (isFiltered(place)) {
    const clear = (
      <Link to="/inbox" className="font-medium text-accent underline">
        {t('conversations.filter.clear')}
      </Link>
    );
    return (
      <EmptyState title={t('conversations.empty.filtered_title')} action={clear}>
        {t('conversations.empty.filtered_text')}
      </EmptyState>
    );
  }
  const view = place.view ?? 'to-answer';
  return (
    <EmptyState title={t(`conversations.empty.${view}_title`)} action={<EmptyAction view={view} />}>
      {textOf(view, t)}
    </EmptyState>
  );
}

/** What to do, by its key or, where there are no keys, by its button. */
const textOf = (view: NonNullable<InboxPlace['view']>, t: Text): string =>
  isByTouch() && (view === 'mine' || view === 'snoozed' || view === 'set-aside')
    ? t(`conversations.empty.${view}_touch`)
    : t(`conversations.empty.${view}_text`);

function EmptyAction({ view }: { view: NonNullable<InboxPlace['view']> }) {
  const t = useText();
  const mayConnect = useQuery(meQuery).data?.permissions.includes('account.edit') ?? false;
  const accounts = useQuery(accountsQuery).data?.items;
  const tryPage = demoPageOf(accounts ?? []);
  const look =
    'inline-flex h-8 items-center rounded-1 border border-line-strong bg-raised px-3 text-sm font-medium text-ink-2 hover:border-line-control max-pane:h-12';
  if (view === 'all' || view === 'to-answer')
    return (
      <span className="flex flex-wrap justify-center gap-2">
        {tryPage && (
          <a href={tryPage} target="_blank" rel="noreferrer" className={look}>
            {t('conversations.empty.tryIt')}
          </a>
        )}
        {/* with an account nobody waiting is good news, and nothing to be mended */}
        {mayConnect && accounts?.length === 0 && (
          <Link to="/settings/accounts" className={look}>
            {t('conversations.empty.connect')}
          </Link>
        )}
      </span>
    );
  return (
    <Link to="/inbox" className={look}>
      {t('conversations.empty.showAll')}
    </Link>
  );
}

const Loading = () => {
  const t = useText();
  return (
    <div role="status" aria-label={t('ui.loading')} className="flex flex-col overflow-hidden">
      {Array.from({ length: 8 }, (_, at) => (
        <div key={at} className="flex h-24 flex-none gap-3 px-4 py-2.5">
          <Skeleton className="size-9 !rounded-full" />
          <div className="flex flex-1 flex-col gap-2 pt-0.5">
            <Skeleton className={at % 2 ? 'h-3.5 w-1/2' : 'h-3.5 w-2/5'} />
            <Skeleton className="h-3 w-full" />
            <Skeleton className={at % 3 ? 'h-3 w-3/4' : 'h-3 w-1/2'} />
          </div>
        </div>
      ))}
    </div>
  );
};
