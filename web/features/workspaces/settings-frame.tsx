import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import type { Permission } from '@tertulia/contract';
import { useEffect, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { Icon } from '../../ui/icon.tsx';

const pages = [
  { to: '/settings/accounts', key: 'accounts', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/brands', key: 'brands', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/voice', key: 'voice', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/members', key: 'members', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/labels', key: 'labels', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/snippets', key: 'snippets', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/facts', key: 'facts', needs: 'workspace.read', group: 'workspace' },
  { to: '/settings/api-keys', key: 'apiKeys', needs: 'api-key.edit', group: 'workspace' },
  { to: '/settings/audit', key: 'audit', needs: 'audit.read', group: 'workspace' },
  { to: '/settings/me', key: 'me', needs: 'workspace.read', group: 'you' },
] as const satisfies readonly { to: string; key: string; needs: Permission; group: 'workspace' | 'you' }[];

/** The settings: their pages on the left, one of them on the right; on a phone one or the other. */
export function SettingsFrame(): ReactNode {
  const t = useText();
  const me = useQuery(meQuery).data;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isHome = path.replace(/\/$/, '') === '/settings';
  const navigate = useNavigate();
  useEffect(() => {
    // beside the list there is room for a page; on a phone the list is the page
    if (isHome && matchMedia('(min-width: 721px)').matches) void navigate({ to: '/settings/accounts', replace: true });
  }, [isHome, navigate]);
  // on a phone the page has the title of the screen, except where the list is the page
  const Title = isHome ? 'h1' : 'p';
  const shown = pages.filter((page) => me?.permissions.includes(page.needs) === true);
  return (
    <div className="grid h-full min-h-0 grid-cols-1 pane:grid-cols-[232px_minmax(0,1fr)]">
      <nav
        aria-label={t('settings.title')}
        className={`min-h-0 overflow-auto border-line px-3 py-4 pane:block pane:border-r ${isHome ? '' : 'hidden'}`}
      >
        <Title className="px-2 pb-3 font-voice text-xl font-medium">{t('settings.title')}</Title>
        {(['workspace', 'you'] as const).map((group) => (
          <div key={group} className="pb-3">
            <p className="truncate px-2 pb-1 text-xs text-ink-3">
              {group === 'you' ? t('settings.you') : (me?.workspace.name ?? '')}
            </p>
            {shown
              .filter((page) => page.group === group)
              .map((page) => (
                <Link
                  key={page.to}
                  to={page.to}
                  className="flex h-8 items-center justify-between rounded-1 px-2 text-base text-ink-2 hover:bg-ink/6 hover:text-ink max-pane:h-12 max-pane:rounded-none max-pane:border-b max-pane:border-line max-pane:text-ink"
                  activeProps={{ className: '!bg-accent-soft !text-accent font-medium' }}
                >
                  {t(`settings.page_${page.key}`)}
                  <Icon name="back" className="size-4 rotate-180 text-ink-3 pane:hidden" />
                </Link>
              ))}
          </div>
        ))}
      </nav>
      <main className={`min-h-0 min-w-0 overflow-auto bg-sheet pane:block ${isHome ? 'hidden' : ''}`}>
        <div className="mx-auto flex w-full max-w-180 flex-col gap-6 px-5 pt-1 pb-8 pane:px-8 pane:py-8">
          <Link
            to="/settings"
            className="-mb-5 -ml-1 flex h-12 items-center gap-1 self-start pr-3 text-sm text-ink-2 pane:hidden"
          >
            <Icon name="back" className="size-4" />
            {t('settings.title')}
          </Link>
          <Outlet />
        </div>
      </main>
    </div>
  );
}
