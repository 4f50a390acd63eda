import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { Popover } from './popover.tsx';

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly start?: ReactNode;
  /** Quieter, at the end of the line. */
  readonly hint?: string;
  /** Drawn in the label's place: those that have one share the last line. */
  readonly sign?: string;
  readonly run: () => void;
};

/** A button that opens a list of actions. Arrows move, letters jump, Enter does, Escape leaves. */
export function Menu({
  name,
  items,
  trigger,
  className = '',
  triggerClass = '',
}: {
  name: string;
  items: readonly MenuItem[];
  trigger: ReactNode;
  className?: string;
  triggerClass?: string;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            setOpen(true);
          }
        }}
        className={triggerClass}
      >
        {trigger}
      </button>
      {open && (
        <Popover
          anchor={button}
          name={name}
          role="menu"
          onClose={() => setOpen(false)}
          className={`min-w-52 ${className}`}
        >
          <MenuList items={items} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  );
}

export function MenuList({ items, onDone }: { items: readonly MenuItem[]; onDone: () => void }) {
  const signs = items.filter((item) => item.sign !== undefined);
  const entry = (item: MenuItem) => <Entry key={item.id} item={item} onDone={onDone} />;
  return (
    // the list moves the focus; each item is the control
    <div role="presentation" className="max-h-[60dvh] overflow-auto" onKeyDown={moveInMenu}>
      {items.filter((item) => item.sign === undefined).map(entry)}
      {signs.length > 0 && (
        <div role="presentation" className="flex">
          {signs.map(entry)}
        </div>
      )}
    </div>
  );
}

const Entry = ({ item, onDone }: { item: MenuItem; onDone: () => void }) => (
  <button
    type="button"
    role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
    aria-checked={item.checked}
    aria-label={item.sign && item.label}
    title={item.sign && item.label}
    disabled={item.disabled}
    tabIndex={-1}
    onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    onClick={() => {
      onDone();
      item.run();
    }}
    className={`flex items-center rounded-1 py-1.5 text-ink outline-none focus-visible:bg-accent-soft [@media(hover:hover)]:focus:bg-accent-soft disabled:opacity-50 max-pane:min-h-12 ${item.sign ? 'min-w-9 flex-1 justify-center text-lg/[1.2] max-pane:min-w-12' : 'w-full gap-2.5 px-2.5 text-left text-sm max-pane:text-base'}`}
  >
    {item.start ?? (item.icon && <Icon name={item.icon} className="size-4 text-ink-3 max-pane:size-5" />)}
    {item.sign ?? <span className="min-w-0 flex-1 truncate">{item.label}</span>}
    {item.hint && <span className="text-xs tabular-nums text-ink-3">{item.hint}</span>}
    {item.checked && <Icon name="check" className="size-4 text-accent" />}
    {item.keys && <Kbd keys={item.keys} />}
  </button>
);

function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)')];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = nextIndex(
    // several of them may share a line
    event.key === 'ArrowRight' ? 'ArrowDown' : event.key === 'ArrowLeft' ? 'ArrowUp' : event.key,
    at,
    items.map((item) => item.textContent ?? ''),
  );
  if (to === null) return;
  event.preventDefault();
  event.stopPropagation();
  items[to]?.focus();
}

/** Where a key leads in a list of names, or null when the key is none of the list's. */
export function nextIndex(key: string, at: number, names: readonly string[]): number | null {
  const count = names.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if ([...key].length !== 1 || key === ' ') return null;
  const order = [...names.keys()].map((each) => (at + 1 + each) % count);
  return order.find((each) => names[each]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) ?? null;
}
