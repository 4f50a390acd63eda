import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useSaveMe } from '../live/save-preferences.ts';
import { commandsNow, type KeyedAction } from '../ui/commands.ts';
import { chordOf, inKeys } from '../ui/key-name.ts';
import { keysOf, keySettings } from '../ui/key-presses.ts';
import { announcer } from '../ui/live-region.ts';
import { remap, without } from '../ui/remap.ts';
import { useStore } from '../ui/store.ts';

/** The key of one action. Pressed, it waits for another key and keeps it. `others` are the actions it may not take one from. */
export function KeyChoice({ command, others }: { command: KeyedAction; others: readonly KeyedAction[] }) {
  const t = useText();
  const settings = useStore(keySettings);
  const { mutate, isError } = useSaveMe();
  const [isWaiting, setWaiting] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const keys = keysOf(command, { ...settings, singleKeys: true }) ?? '';

  const keep = (own: Readonly<Record<string, string>>) => {
    setWaiting(false);
    setWhy(null);
    keySettings.set({ ...settings, keys: own });
    mutate({ preferences: { keys: { ...own } } });
    announcer.say(t('frame.keyNow', { action: command.label, keys: inKeys(own[command.id] ?? command.keys ?? '') }));
  };
  const take = (chord: string) => {
    const result = remap(command, chord, [...commandsNow(), ...others], settings);
    if (result.kind === 'mapped') keep(result.keys);
    else if (result.kind === 'taken') setWhy(t('frame.keyTaken', { action: result.by.label }));
    else setWhy(t('frame.keyReserved'));
  };
  return (
    <>
      <button
        type="button"
        aria-label={`${inKeys(keys)}. ${t('frame.keyChange', { action: command.label })}`}
        aria-pressed={isWaiting}
        onClick={() => {
          setWhy(null);
          setWaiting(!isWaiting);
        }}
        onBlur={() => setWaiting(false)}
        onKeyDown={(event) => {
          const chord = chordOf(event);
          if (!isWaiting || chord === null || chord === 'Tab' || chord === 'Shift+Tab') return;
          event.preventDefault();
          event.stopPropagation();
          if (chord === 'Escape') setWaiting(false);
          else if (chord === 'Delete' || chord === 'Backspace') keep(without(settings.keys, command.id));
          else take(chord);
        }}
        className="min-h-6 min-w-8 max-pane:min-h-12 max-pane:min-w-12 rounded-[5px] border border-b-2 border-line-control bg-raised px-1.5 text-xs font-medium text-ink-2 hover:border-ink-3 hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
      >
        {isWaiting ? t('frame.keyPress') : inKeys(keys)}
      </button>
      {(why ?? (isError ? t('ui.unreached') : null)) && (
        <p role="alert" className="text-xs text-breach">
          {why ?? t('ui.unreached')}
        </p>
      )}
    </>
  );
}
