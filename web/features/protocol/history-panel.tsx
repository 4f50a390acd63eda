import type { Protocol, ProtocolVersion } from '@tertulia/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { shortMoment } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';
import { Rows } from '../workspaces/page.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { usePartNames } from './part-names.ts';
import { VersionDiff } from './version-diff.tsx';

const page = 30;

/** Every version with who, when and why; each can be compared and brought back. */
export function HistoryPanel({
  saved,
  open,
  mayEdit,
  busy,
  onOpen,
  onRestore,
}: {
  saved: Protocol;
  open: number | null;
  mayEdit: boolean;
  busy: boolean;
  onOpen: (version: number | null) => void;
  onRestore: (version: number) => void;
}) {
  const t = useText();
  const params = { id: saved.brandId };
  const versions = useInfiniteQuery({
    queryKey: keys.protocolVersions(saved.brandId),
    initialPageParam: null as number | null, // the newest have no version before them to ask for
    queryFn: ({ pageParam, signal }) =>
      call('GET /api/v1/brands/:id/protocol/versions', {
        params,
        query: { limit: page, ...(pageParam === null ? {} : { before: pageParam }) },
        signal,
      }),
    getNextPageParam: (last) => (last.items.length === page ? (last.items.at(-1)?.version ?? null) : null),
  });
  const items = versions.data?.pages.flatMap((each) => each.items) ?? [];
  if (versions.isPending) return <RowsOnTheirWay />;
  return (
    <>
      <FailedLoad of={versions} />
      {versions.isSuccess && items.length === 0 && (
        <EmptyState title={t('voice.historyEmpty')}>{t('voice.historyEmptyText')}</EmptyState>
      )}
      {items.length > 0 && (
        <Rows name={t('voice.tab_history')}>
          {items.map((version) => (
            <VersionRow
              key={version.version}
              version={version}
              saved={saved}
              isOpen={open === version.version}
              mayRestore={mayEdit && version.version !== saved.version}
              busy={busy}
              onOpen={onOpen}
              onRestore={onRestore}
            />
          ))}
        </Rows>
      )}
      {versions.hasNextPage && (
        <Button busy={versions.isFetchingNextPage} onClick={() => void versions.fetchNextPage()} className="self-start">
          {t('voice.more')}
        </Button>
      )}
    </>
  );
}

function VersionRow({
  version,
  saved,
  isOpen,
  mayRestore,
  busy,
  onOpen,
  onRestore,
}: {
  version: ProtocolVersion;
  saved: Protocol;
  isOpen: boolean;
  mayRestore: boolean;
  busy: boolean;
  onOpen: (version: number | null) => void;
  onRestore: (version: number) => void;
}) {
  const t = useText();
  const locale = useLocale();
  const nameOf = usePartNames();
  const title = t('voice.version', { version: version.version });
  const isCurrent = version.version === saved.version;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium wrap-anywhere">
          {title}
          {isCurrent && <span className="font-normal text-ink-3"> · {t('voice.current')}</span>}
          {version.note !== '' && <span className="font-normal text-ink-2"> · {version.note}</span>}
        </p>
        <p className="text-sm text-ink-3 wrap-anywhere">
          {version.savedBy?.name}
          {version.savedAt !== null && <> · {shortMoment(Date.parse(version.savedAt), locale)}</>} ·{' '}
          {t(`voice.origin_${version.origin}`, { from: version.restoredFrom ?? '' })}
          {version.changed.length > 0 && <> · {version.changed.map(nameOf).join(', ')}</>}
        </p>
      </div>
      {!isCurrent && (
        <div className="pane:contents max-pane:flex max-pane:w-full max-pane:flex-wrap max-pane:items-center">
          <Button
            look="quiet"
            className="max-pane:!pl-0"
            aria-expanded={isOpen}
            onClick={() => onOpen(isOpen ? null : version.version)}
          >
            {isOpen ? t('voice.hide') : t('voice.see')} <span className="unseen">{title}</span>
          </Button>
          {mayRestore && (
            <SureButton
              verb={t('voice.restore')}
              what={title}
              ask={t('voice.restoreAsk')}
              busy={busy}
              onSure={() => onRestore(version.version)}
            />
          )}
        </div>
      )}
      {isOpen && !isCurrent && <Compared saved={saved} version={version.version} />}
    </li>
  );
}

function Compared({ saved, version }: { saved: Protocol; version: number }) {
  const past = useQuery({
    queryKey: keys.protocolVersion(saved.brandId, version),
    staleTime: Infinity, // a version never changes
    queryFn: ({ signal }) =>
      call('GET /api/v1/brands/:id/protocol/versions/:version', {
        params: { id: saved.brandId, version: String(version) },
        signal,
      }),
  });
  return (
    <div className="w-full">
      <FailedLoad of={past} />
      {past.isPending && <Skeleton className="h-20 w-full rounded-1" />}
      {past.data && <VersionDiff before={past.data.document} now={saved.document} />}
    </div>
  );
}
