import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { shortMoment } from '../../i18n/moment.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Rows } from '../workspaces/page.tsx';
import { useSave } from '../workspaces/use-save.ts';

/** Every browser this person is signed in with; any of them can be signed out from here. */
export function SessionList() {
  const t = useText();
  const locale = useLocale();
  const cache = useQueryClient();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => call('GET /api/v1/sessions', { signal }),
  });
  const { busy, trouble, save } = useSave();
  const end = (id: string) =>
    void save(async () => {
      await call('DELETE /api/v1/sessions/:id', { params: { id } });
      await cache.invalidateQueries({ queryKey: ['sessions'] });
    });
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-base font-semibold">{t('me.sessions')}</h3>
      {trouble && (
        <p role="alert" className="text-sm text-breach">
          {trouble}
        </p>
      )}
      {sessions.data ? (
        <Rows name={t('me.sessions')}>
          {sessions.data.items.map((session) => (
            <li key={session.id} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
              <span className="min-w-0 flex-1 basis-40 truncate text-sm">{session.userAgent ?? session.ip ?? ''}</span>
              <span className="text-sm text-ink-3">
                {session.isCurrent ? t('me.thisOne') : shortMoment(Date.parse(session.lastSeenAt), locale)}
              </span>
              {!session.isCurrent && (
                <Button look="quiet" busy={busy} onClick={() => end(session.id)}>
                  {t('me.signOutThere')}
                </Button>
              )}
            </li>
          ))}
        </Rows>
      ) : (
        <Skeleton className="h-24 w-full rounded-2" />
      )}
    </section>
  );
}
