import { useEffect, useRef } from 'react';

/** https://developer.mozilla.org/docs/Web/API/CloseWatcher, not yet among the types (2026-11-23). */
type CloseWatcher = { onclose: (() => void) | null; destroy: () => void };
declare global {
  interface Window {
    readonly CloseWatcher?: new () => CloseWatcher;
  }
}

/** A phone's own way back closes what lies over the page, before it leaves the page. Escape is the caller's. */
export function useWayBack(isOver: boolean, onBack: () => void): void {
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    if (!isOver || !window.CloseWatcher) return undefined;
    const watcher = new window.CloseWatcher();
    watcher.onclose = () => back.current();
    return () => watcher.destroy();
  }, [isOver]);
}
