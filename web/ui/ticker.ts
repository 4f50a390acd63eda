import { useSyncExternalStore } from 'react';

/** One clock for the whole page: a component that shows a time renders again only when its words change. */
export const now = { read: (): number => Date.now() };

const listeners = new Set<() => void>();
let beat: ReturnType<typeof setInterval> | null = null;

const subscribe = (heard: () => void) => {
  listeners.add(heard);
  beat ??= setInterval(() => {
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(heard);
    if (listeners.size === 0 && beat !== null) {
      clearInterval(beat);
      beat = null;
    }
  };
};

/** The words of a moment as they are now; `words` must be pure and return a string. */
export const useTicking = (words: (now: number) => string): string =>
  useSyncExternalStore(subscribe, () => words(now.read()));
