import { useText } from '../i18n/use-text.ts';
import { commandsNow, type Command } from '../ui/commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { keySettings, keysOf } from '../ui/key-presses.ts';
import { Banner } from '../ui/states.tsx';

/** Every key that does something here, by group. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const t = useText();
  const groups = Map.groupBy(
    commandsNow().filter((each) => keysOf(each) !== null),
    (each) => each.group,
  );
  return (
    <Dialog title={t('frame.keysTitle')} onClose={onClose} wide>
      {!keySettings.get().singleKeys && <Banner icon="keyboard">{t('frame.keysOff')}</Banner>}
      <div className="gap-8 pane:columns-2">
        {[...groups].map(([group, commands]) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-xs text-ink-3">{group}</h3>
            <dl>
              {unique(commands).map((each) => (
                <div
                  key={each.id}
                  className="flex items-baseline justify-between gap-4 border-b border-line py-1.5 text-sm"
                >
                  <dt>{each.label}</dt>
                  <dd>
                    <Kbd keys={keysOf(each) ?? ''} className="!inline-block" />
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

const unique = (commands: readonly Command[]): readonly Command[] =>
  commands.filter((each, at) => commands.findIndex((other) => other.id === each.id) === at);
