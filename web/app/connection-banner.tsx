import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../i18n/use-text.ts';
import { connection } from '../live/connection.ts';
import { waitingSends, waitsForTheLine } from '../live/waiting-sends.ts';
import { retryNow } from '../live/desk-client.ts';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/states.tsx';
import { useStore } from '../ui/store.ts';

const patienceMs = 2500;

/** Says that the line is cut, once it has been cut long enough to matter. */
export function ConnectionBanner() {
  const t = useText();
  const state = useStore(connection);
  const waiting = useStore(waitingSends).filter(waitsForTheLine).length;
  const [shown, setShown] = useState(false);
  // a browser that knows it has no line says so before the stream finds out
  const isOnline = useSyncExternalStore(watchLine, () => navigator.onLine);
  const isCut = state === 'lost' || !isOnline;
  useEffect(() => {
    if (!isCut) return setShown(false);
    const timer = setTimeout(() => setShown(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isCut]);
  useEffect(() => {
    addEventListener('online', retryNow);
    return () => removeEventListener('online', retryNow);
  }, []);
  if (state === 'signed-out') {
    return (
      <div className="p-2">
        <Banner
          tone="waiting"
          icon="alert"
          role="alert"
          action={
            <Button
              look="solid"
              onClick={() =>
                location.assign(`/sign-in?${new URLSearchParams({ back: location.pathname + location.search })}`)
              }
            >
              {t('frame.signIn')}
            </Button>
          }
        >
          {t('frame.signedOut')}
        </Banner>
      </div>
    );
  }
  if (!isCut || !shown) return null;
  return (
    <div className="p-2">
      <Banner tone="waiting" icon="offline" role="status" action={<Button onClick={retryNow}>{t('ui.retry')}</Button>}>
        {isOnline ? t('frame.lost') : t('frame.offline')}
        {waiting > 0 && <span className="block text-ink-2">{t('frame.queued', { count: waiting })}</span>}
      </Banner>
    </div>
  );
}

function watchLine(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
