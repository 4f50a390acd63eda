import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { isByTouch } from './by-touch.ts';
import { Icon } from './icon.tsx';
import { bestMatches } from './match-words.ts';
import { Popover } from './popover.tsx';

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly start?: ReactNode;
  readonly hint?: string;
  readonly chosen?: boolean;
  readonly also?: string;
  /** A second line, in quieter words. */
  readonly below?: string;
  /** Shown with its reason, and not to be had. */
  readonly disabled?: boolean;
};

/** Type to narrow, arrows to move, Enter to take. With `many` it stays open and Enter switches. */
export function PickList({
  anchor,
  name,
  find,
  none,
  choices,
  many = false,
  wide = false,
  toEnd = wide,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  name: string;
  find?: string;
  none: string;
  choices: readonly Choice[];
  many?: boolean;
  wide?: boolean;
  /** Up to its control's right edge. */
  toEnd?: boolean;
  onPick: (choice: Choice) => void;
  onClose: () => void;
}) {
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  // to look through first: the keyboard would lie over the half of it
  const [looksFirst] = useState(isByTouch);
  const list = useRef<HTMLDivElement>(null);
  const found = bestMatches(asked, choices, (each) => `${each.label} ${each.also ?? ''}`);
  const current = found[Math.min(at, found.length - 1)];
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, found.length - 1) + step + found.length) % found.length;
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (current && !current.disabled) onPick(current);
    }
  };
  return (
    <Popover
      anchor={anchor}
      name={name}
      onClose={onClose}
      toEnd={toEnd}
      className={wide ? 'w-[min(26rem,calc(100vw-16px))]' : 'w-80 max-w-[calc(100vw-16px)]'}
    >
      {/* where there is no room for the whole list, what one looks for stays in sight */}
      <div
        className={`flex items-center gap-2 px-2 ${find ? 'sticky -top-1 z-1 mb-1 border-b border-line bg-raised pb-1' : ''}`}
      >
        {find && <Icon name="search" className="size-4 text-ink-3" />}
        <input
          data-first={looksFirst ? undefined : ''}
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-label={name}
          placeholder={find}
          value={asked}
          readOnly={find === undefined}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          onChange={(event) => {
            setAsked(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
          className={find ? 'h-9 w-full bg-transparent text-base outline-none max-pane:h-12' : 'unseen'}
        />
      </div>
      <div
        ref={list}
        id={id}
        data-first={looksFirst ? '' : undefined}
        tabIndex={-1}
        onKeyDown={press}
        role="listbox"
        aria-label={name}
        aria-multiselectable={many || undefined}
        className="max-h-72 overflow-auto outline-none max-pane:max-h-[50dvh]"
      >
        {found.map((choice) => (
          <div
            key={choice.id}
            id={`${id}-${choice.id}`}
            role="option"
            aria-selected={many ? choice.chosen === true : choice === current}
            onPointerMove={() => setAt(found.indexOf(choice))}
            aria-disabled={choice.disabled || undefined}
            onClick={() => choice.disabled || onPick(choice)}
            className={`flex min-h-9 items-center gap-2.5 rounded-1 px-2.5 text-sm max-pane:min-h-12 max-pane:text-base ${choice === current ? 'bg-accent-soft' : ''}`}
          >
            {choice.start}
            {choice.below === undefined ? (
              <span className="min-w-0 flex-1 truncate">{choice.label}</span>
            ) : (
              <span className="min-w-0 flex-1 py-1.5">
                <span className={`block truncate ${choice.disabled ? 'text-ink-3' : ''}`}>{choice.label}</span>
                <span className="line-clamp-2 text-xs wrap-anywhere text-ink-3">{choice.below}</span>
              </span>
            )}
            {choice.hint && <span className="text-xs text-ink-3">{choice.hint}</span>}
            {choice.chosen && <Icon name="check" className="size-4 text-accent" />}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="px-3 py-4 text-center text-sm text-ink-3">{none}</p>}
    </Popover>
  );
}
