import { useText } from '../i18n/use-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { inKeys } from '../ui/key-name.ts';
import { keySettings } from '../ui/key-presses.ts';
import { Banner } from '../ui/states.tsx';
import { useStore } from '../ui/store.ts';
import { everyKey } from './every-key.ts';
import { KeyChoice } from './key-choice.tsx';
import './key-map-words.ts';

/** Every key of the desk by where it acts, the same from every screen; and where each can be given another one. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const t = useText();
  const settings = useStore(keySettings);
  const places = everyKey(t);
  const all = places.flatMap((place) => place.actions);
  const line = 'flex min-h-9 items-center justify-between gap-4 border-b border-line py-1.5 text-sm';
  return (
    <Dialog title={t('frame.keys')} onClose={onClose} wide>
      <div className="flex flex-col gap-3">
        {!settings.singleKeys && <Banner icon="keyboard">{t('frame.keysOff')}</Banner>}
        <p className="text-sm text-ink-2">{t('frame.keyHint')}</p>
      </div>
      <div className="gap-8 pt-4 pane:columns-2">
        {places.map((place) => (
          <section key={place.name} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs text-ink-3">{place.name}</h3>
            <dl>
              {place.actions.map((each) => (
                <div key={each.id} className={line}>
                  <dt>{each.label}</dt>
                  <dd className="flex flex-col items-end gap-1 text-right">
                    <KeyChoice command={each} others={all} />
                  </dd>
                </div>
              ))}
              {place.fixed.map((each) => (
                <div key={each.label} className={line}>
                  <dt>{each.label}</dt>
                  {/* as wide as a key one can change, without its frame */}
                  <dd className="min-w-8 flex-none text-center text-xs font-medium whitespace-nowrap text-ink-3">
                    <kbd className="font-ui">{inKeys(each.keys)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
