import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useText, type Text } from '../i18n/use-text.ts';
import { commandsOnce, type Command } from '../ui/commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { keysOf } from '../ui/key-presses.ts';
import { bestMatches } from '../ui/match-words.ts';

/** Everything one can do now, found by its words. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // what could be done when it was opened: while it is open nothing else may slip in under the finger
  const all = useMemo(
    () =>
      inOrder(
        commandsOnce().filter((each) => !each.keyOnly),
        t,
      ),
    [t],
  );
  const found = bestMatches(asked, all, (each) => `${each.label} ${each.also ?? ''} ${each.group}`);
  const chosen = found[Math.min(at, found.length - 1)];

  const take = (command: typeof chosen) => {
    if (!command) return;
    onClose();
    requestAnimationFrame(() => command.run()); // after the focus is back where it was
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = (Math.min(at, found.length - 1) + step + found.length) % Math.max(1, found.length);
      setAt(next);
      list.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(chosen);
    }
  };

  return (
    <Dialog title={t('frame.palette')} onClose={onClose} plain>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Icon name="search" className="size-4 text-ink-3" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-label={t('frame.palette')}
          value={asked}
          placeholder={t('frame.palette_hint')}
          aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
          onChange={(event) => {
            setAsked(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
          className="h-12 w-full bg-transparent text-lg outline-none"
        />
      </div>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={t('frame.palette')}
        className="max-h-[min(56dvh,420px)] overflow-auto p-1.5"
      >
        {found.map((command) => (
          <div
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onPointerMove={() => setAt(found.indexOf(command))}
            onClick={() => take(command)}
            className="flex items-center gap-3 rounded-1 px-3 py-2 text-base aria-selected:bg-accent-soft max-pane:min-h-12"
          >
            <span className="min-w-0 flex-1 truncate">{command.label}</span>
            <span className="text-xs text-ink-3">{command.group}</span>
            {keysOf(command) && <Kbd keys={keysOf(command) ?? ''} />}
          </div>
        ))}
        {found.length === 0 && <p className="px-3 py-6 text-center text-ink-3">{t('frame.palette_none')}</p>}
      </div>
    </Dialog>
  );
}

/** What is open comes first, then what one would write in it; the rest of the desk follows. Whatever has no group of these is the page's own. */
const inOrder = (commands: readonly Command[], t: Text): readonly Command[] => {
  const groups: readonly string[] = [
    t('frame.group_conversation'),
    t('frame.group_composer'),
    t('frame.group_list'),
    t('frame.group_go'),
    t('frame.group_desk'),
  ];
  return commands.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
};
