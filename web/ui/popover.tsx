import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { inSight, whenSightChanges } from './in-sight.ts';
import { placeBeside } from './place-beside.ts';
import { useWayBack } from './use-way-back.ts';

/** A small sheet beside its control: in the top layer, above a phone's keyboard, closed by Escape, the way back or a press elsewhere, focus given back. */
export function Popover({
  anchor,
  name,
  onClose,
  children,
  role = 'dialog',
  className = '',
  takesFocus = true,
  toEnd = false,
}: {
  anchor: RefObject<HTMLElement | null>;
  name: string;
  onClose: () => void;
  children: ReactNode;
  role?: 'dialog' | 'listbox' | 'menu';
  className?: string;
  takesFocus?: boolean;
  /** Up to its control's right edge. */
  toEnd?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const sheet = box.current;
    const control = anchor.current;
    if (!sheet || !control) return undefined;
    const before = document.activeElement;
    sheet.showPopover();
    const place = () => {
      const at = placeBeside(
        control.getBoundingClientRect(),
        // as high as it would like to be, however high it is now
        { width: sheet.offsetWidth, height: sheet.scrollHeight + sheet.offsetHeight - sheet.clientHeight },
        inSight(),
        toEnd,
      );
      sheet.style.left = `${at.left}px`;
      sheet.style.top = `${at.top}px`;
      sheet.style.maxHeight = `${at.room}px`;
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(sheet);
    const stop = whenSightChanges(place);
    if (takesFocus)
      (
        sheet.querySelector<HTMLElement>('[data-first]') ??
        sheet.querySelector<HTMLElement>('input, textarea, select, [role^=menuitem], [role=option], button') ??
        sheet
      ).focus();
    return () => {
      watch.disconnect();
      stop();
      const inside = sheet.contains(document.activeElement) || document.activeElement === document.body;
      if (takesFocus && inside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [anchor, takesFocus, toEnd]);
  useWayBack(true, onClose);
  useEffect(() => {
    const away = (event: PointerEvent) => {
      if (!(event.target instanceof Node)) return;
      if (!box.current?.contains(event.target) && !anchor.current?.contains(event.target)) close.current();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', escape, true);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', escape, true);
    };
  }, [anchor]);
  return (
    <div
      ref={box}
      popover="manual"
      role={role}
      aria-label={name}
      tabIndex={-1}
      className={`appear fixed max-w-[calc(100vw-16px)] overflow-y-auto overscroll-contain rounded-2 border border-line-strong bg-raised p-1 text-ink shadow-float outline-none ${className}`}
    >
      {children}
    </div>
  );
}
