import { useText } from '../i18n/use-text.ts';
import { commandsOnce } from '../ui/commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import { keySettings, keysOf } from '../ui/key-presses.ts';
import { Banner } from '../ui/states.tsx';
import { useStore } from '../ui/store.ts';
import { KeyChoice } from './key-choice.tsx';

/** Every key that does something here, by group, and where each can be given another one. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const t = useText();
  const settings = useStore(keySettings);
  const groups = Map.groupBy(
    commandsOnce().filter((each) => keysOf(each, { ...settings, singleKeys: true }) !== null),
    (each) => each.group,
  );
  return (
    <Dialog title={t('frame.keys')} onClose={onClose} wide>
      <div className="flex flex-col gap-3">
        {!settings.singleKeys && <Banner icon="keyboard">{t('frame.keysOff')}</Banner>}
        <p className="text-sm text-ink-2">{t('frame.keyHint')}</p>
      </div>
      <div className="gap-8 pt-4 pane:columns-2">
        {[...groups].map(([group, commands]) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-xs text-ink-3">{group}</h3>
            <dl>
              {commands.map((each) => (
                <div
                  key={each.id}
                  className="flex items-baseline justify-between gap-4 border-b border-line py-1.5 text-sm"
                >
                  <dt>{each.label}</dt>
                  <dd className="flex flex-col items-end gap-1 text-right">
                    <KeyChoice command={each} />
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
