import type { Sight } from './place-beside.ts';

/** What of the window is in sight now: a phone's keyboard takes its part without the window becoming smaller. */
export function inSight(): Sight {
  const seen = window.visualViewport;
  // pinched larger, a part of the page is in sight, and sheets stay where the page has them
  if (!seen || seen.scale > 1) return { top: 0, width: innerWidth, height: innerHeight };
  return { top: seen.offsetTop, width: innerWidth, height: seen.height };
}

/** Calls when the window, or what a keyboard leaves of it, changes. Answers the way to stop. */
export function whenSightChanges(changed: () => void): () => void {
  const seen = window.visualViewport;
  addEventListener('resize', changed);
  seen?.addEventListener('resize', changed);
  seen?.addEventListener('scroll', changed);
  return () => {
    removeEventListener('resize', changed);
    seen?.removeEventListener('resize', changed);
    seen?.removeEventListener('scroll', changed);
  };
}
