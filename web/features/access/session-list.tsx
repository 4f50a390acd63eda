import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '@tertulia/contract';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { shortMoment } from '../../i18n/moment.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { Rows } from '../workspaces/page.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { browserName } from './browser-name.ts';
import { signOut } from './sign-out.ts';
import { onceDrawn } from '../workspaces/once-drawn.ts';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';

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
  const nameOf = (session: Session) => browserName(session.userAgent ?? '') ?? t('me.unknownBrowser');
  const end = (id: string) =>
    void save(async () => {
      await call('DELETE /api/v1/sessions/:id', { params: { id } });
      await cache.invalidateQueries({ queryKey: ['sessions'] });
    }).then((well) => well && onceDrawn(() => document.getElementById('sessions')?.focus()));
  return (
    <section aria-labelledby="sessions" className="flex flex-col gap-3">
      <h2 id="sessions" tabIndex={-1} className="text-base font-semibold outline-none">
        {t('me.sessions')}
      </h2>
      <FailedLoad of={sessions} />
      {trouble && (
        <p role="alert" className="text-sm text-breach">
          {trouble}
        </p>
      )}
      {sessions.isPending && <RowsOnTheirWay count={2} />}
      {sessions.data && (
        <Rows name={t('me.sessions')}>
          {sessions.data.items.map((session) => (
            <li key={session.id} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
              <span
                className="min-w-0 flex-1 basis-40 text-sm wrap-anywhere max-pane:basis-full"
                title={session.userAgent ?? undefined}
              >
                {nameOf(session)}{' '}
                {session.ip && (
                  // whole in its line: a long one goes under the name
                  <span className="inline-block text-ink-3 max-pane:block">{session.ip}</span>
                )}
              </span>
              <span className="text-sm text-ink-3">
                {session.isCurrent ? t('me.thisOne') : shortMoment(Date.parse(session.lastSeenAt), locale)}
              </span>
              {!session.isCurrent && (
                <Button look="quiet" busy={busy} className="max-pane:!pl-0" onClick={() => end(session.id)}>
                  {t('me.signOutThere')} <span className="unseen">{nameOf(session)}</span>
                </Button>
              )}
            </li>
          ))}
        </Rows>
      )}
      <Button busy={busy} className="self-start" onClick={() => void save(signOut, '')}>
        {t('me.signOut')}
      </Button>
    </section>
  );
}
