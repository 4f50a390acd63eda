import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Palette } from './palette.tsx';
import { changeLocale } from '../i18n/start.ts';
import { useText } from '../i18n/use-text.ts';
import { isSignedOut } from '../live/desk-client.ts';
import { meQuery } from '../live/workspace-queries.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { keySettings, listenForKeys } from '../ui/key-presses.ts';
import { EmptyState } from '../ui/states.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { useDeskWatch } from './desk-watch.ts';
import { PhoneBar, Rail } from './rail.tsx';
import { applyTheme } from './theme.ts';
import { useRoomAboveKeyboard } from './use-room-above-keyboard.ts';

const KeyMap = lazy(async () => ({ default: (await import('./key-map.tsx')).KeyMap }));

/** The frame around every screen of a signed-in member. */
export function Desk() {
  const t = useText();
  const navigate = useNavigate();
  const me = useQuery(meQuery);
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  const signedOut = isSignedOut(me.error);

  useDeskWatch(me.data ? { id: me.data.member.id, notifications: me.data.preferences.notifications } : null);
  useRoomAboveKeyboard();
  useEffect(() => listenForKeys(), []);
  useEffect(() => {
    // sign-in is another feature's screen; it brings the person back to where they were
    if (signedOut) location.assign(`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`);
  }, [signedOut]);
  useEffect(() => {
    if (!me.data) return;
    applyTheme(me.data.preferences.theme);
    keySettings.set({ singleKeys: me.data.preferences.singleKeys, keys: me.data.preferences.keys });
    void changeLocale(me.data.locale);
  }, [me.data]);

  useCommands([
    {
      id: 'palette',
      label: t('frame.palette'),
      group: t('frame.group_desk'),
      keys: 'Mod+k',
      keyOnly: true,
      run: () => setOver('palette'),
    },
    { id: 'keys', label: t('frame.keys'), group: t('frame.group_desk'), keys: '?', run: () => setOver('keys') },
    {
      id: 'go-inbox',
      label: t('frame.goInbox'),
      group: t('frame.group_go'),
      keys: 'g i',
      run: () => void navigate({ to: '/inbox' }),
    },
    {
      id: 'search',
      label: t('frame.goSearch'),
      group: t('frame.group_go'),
      keys: '/',
      run: () => void navigate({ to: '/search' }),
    },
    {
      id: 'go-settings',
      label: t('frame.goSettings'),
      group: t('frame.group_go'),
      keys: 'g s',
      run: () => void navigate({ href: '/settings' }),
    },
  ]);

  if (me.isError && !signedOut)
    return (
      <EmptyState
        title={t('ui.unreached')}
        action={
          <Button look="solid" onClick={() => void me.refetch()}>
            {t('ui.retry')}
          </Button>
        }
      />
    );
  return (
    <div className="relative top-(--sight-top,0px) grid h-(--sight-height,100dvh) grid-cols-1 grid-rows-[minmax(0,1fr)_auto] pane:grid-cols-[56px_minmax(0,1fr)] pane:grid-rows-1">
      <a
        href="#content"
        className="fixed top-2 left-2 z-10 -translate-y-20 rounded-1 bg-ink px-3 py-2 text-sheet focus:translate-y-0"
      >
        {t('frame.skip')}
      </a>
      <Rail onPalette={() => setOver('palette')} onKeys={() => setOver('keys')} />
      <div id="content" tabIndex={-1} className="relative flex min-h-0 min-w-0 flex-col outline-none">
        <ConnectionBanner />
        <div className="min-h-0 flex-1">
          <Outlet />
        </div>
      </div>
      <PhoneBar onPalette={() => setOver('palette')} onKeys={() => setOver('keys')} />
      <div data-live-region role="status" aria-live="polite" className="unseen" />
      <Suspense>
        {over === 'palette' && <Palette onClose={() => setOver(null)} />}
        {over === 'keys' && <KeyMap onClose={() => setOver(null)} />}
      </Suspense>
    </div>
  );
}
