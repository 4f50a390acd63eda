import type { ChannelManifest, KnownByDomain } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { useWords } from '../../i18n/use-words.ts';

/** What whoever types such an address had better know, and the way there. Its line is kept free, so that nothing moves while one types. */
export function KnownNote({
  manifest,
  known,
  onWay,
}: {
  manifest: ChannelManifest;
  known: KnownByDomain | null;
  onWay: (id: string) => void;
}) {
  const t = useText();
  const say = useWords();
  const way = manifest.authorization?.find((each) => each.id === known?.way);
  const look = 'font-medium text-accent underline underline-offset-4';
  return (
    <p role="status" className="-mt-2 min-h-5 text-sm text-pretty text-ink-2 empty:-mb-2">
      {known?.advice && (
        <>
          {say(known.advice)}{' '}
          {way && (
            <button type="button" onClick={() => onWay(way.id)} className={look}>
              {t('accounts.signInThere')}
            </button>
          )}
          {known.link && (
            <a href={known.link} target="_blank" rel="noreferrer" className={look}>
              {t('accounts.makeIt')}
            </a>
          )}
        </>
      )}
    </p>
  );
}
