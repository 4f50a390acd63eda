import { useEffect, type RefObject } from 'react';
import { store } from '../../../ui/store.ts';

/** Somebody reads further down, points at a row or stands on one: a row that came in now would move what they are about to press. */
export const listInUse = store(false);

/** Watches the box of the rows. A finger points at nothing before it presses. */
export function useListWatch(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const rows = box.current;
    if (rows === null) return undefined;
    let isPointed = false;
    const look = () => listInUse.set(isPointed || rows.scrollTop > 0 || rows.contains(document.activeElement));
    const point = (isOver: boolean) => (event: PointerEvent) => {
      isPointed = isOver && event.pointerType === 'mouse';
      look();
    };
    // while focus moves from one row to the next, nothing has it
    const afterFocus = () => setTimeout(look);
    const [over, out] = [point(true), point(false)];
    rows.addEventListener('scroll', look, { passive: true });
    rows.addEventListener('pointerenter', over);
    rows.addEventListener('pointerleave', out);
    rows.addEventListener('focusin', look);
    rows.addEventListener('focusout', afterFocus);
    look();
    return () => {
      rows.removeEventListener('scroll', look);
      rows.removeEventListener('pointerenter', over);
      rows.removeEventListener('pointerleave', out);
      rows.removeEventListener('focusin', look);
      rows.removeEventListener('focusout', afterFocus);
      listInUse.set(false);
    };
  }, [box]);
}
