import { useEffect } from 'react';
import { isByTouch } from '../ui/by-touch.ts';
import { inSight, whenSightChanges } from '../ui/in-sight.ts';

/**
 * The desk is as high as what a phone's keyboard leaves, and stands where that is: else what is under the field, the button that sends
 * above all, lies below the keyboard. Where the browser makes the window smaller (Chrome, asked to in the page's head) nothing is to do.
 */
export function useRoomAboveKeyboard(): void {
  useEffect(() => {
    if (!isByTouch()) return undefined;
    const { style } = document.documentElement;
    const fit = () => {
      const { top, height } = inSight();
      const isCovered = top > 0 || innerHeight - height > 1;
      for (const [name, px] of [
        ['--sight-top', top],
        ['--sight-height', height],
      ] as const)
        if (isCovered) style.setProperty(name, `${px}px`);
        else style.removeProperty(name);
    };
    return whenSightChanges(fit);
  }, []);
}
