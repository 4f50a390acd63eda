import { useEffect, useState } from 'react';
import type * as engine from './guard-engine.ts';

export type Guard = typeof engine;

let guard: Guard | null = null;
let coming: Promise<Guard> | null = null;
const load = (): Promise<Guard> =>
  (coming ??= import('./guard-engine.ts').then(
    (loaded) => (guard = loaded),
    (error: unknown) => {
      coming = null; // the next letter tries again
      throw error;
    },
  ));

const restMs = 1500;

/** The guard's engine: it comes when the desk is drawn and at rest, or with the first letter, whichever is first. */
export function useGuardEngine(isWanted: boolean): Guard | null {
  const [loaded, setLoaded] = useState(guard);
  useEffect(() => {
    if (loaded !== null) return undefined;
    const bring = (): void =>
      void load().then(
        (it) => setLoaded(it),
        () => undefined,
      ); // without it the server still checks
    if (isWanted) {
      bring();
      return undefined;
    }
    const later = setTimeout(bring, restMs);
    return () => clearTimeout(later);
  }, [isWanted, loaded]);
  return loaded;
}
