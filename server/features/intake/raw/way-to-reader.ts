import type { ClaimedRow } from '../read-item.ts';

/** Rows that are the reader's from their birth. */
export type Handed = {
  readonly rows: readonly ClaimedRow[];
  /** Told by the reader: what became of the rows is on the disk, and the rows with it; or it is not known. */
  readonly settled: (isDurable: boolean) => void;
};

/** From whoever keeps raw items to their reader in the same process. */
export type WayToReader = {
  /** There is something to claim. */
  readonly ring: () => void;
  /** Until it rings, or rang since the last wait; at most this long. */
  readonly wait: (mostMs: number, signal: AbortSignal) => Promise<void>;
  /** From now on the reader takes what it is given: nothing from before this process is left unread. */
  readonly open: () => void;
  /** The reader, where it waits for work and nobody else has asked: it must then be given something, or nothing. */
  readonly ask: () => ((handed: Handed | null) => void) | null;
  readonly take: () => Handed | null;
};

const ways = new WeakMap<object, WayToReader>();

export function wayToReader(desk: object): WayToReader {
  const known = ways.get(desk);
  if (known !== undefined) return known;
  const waiting = new Set<() => void>();
  let rang = false;
  let isOpen = false;
  let isAsked = false;
  let given: Handed | null = null;
  const ring = (): void => {
    rang = true;
    for (const wake of waiting) wake();
  };
  const way: WayToReader = {
    ring,
    wait: async (mostMs, signal) => {
      if (!rang)
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            waiting.delete(wake);
            resolve();
          };
          const timer = setTimeout(wake, mostMs);
          signal.addEventListener('abort', wake);
          waiting.add(wake);
        });
      rang = false;
    },
    open: () => {
      isOpen = true;
    },
    ask: () => {
      if (!isOpen || isAsked || waiting.size === 0) return null;
      isAsked = true;
      return (handed) => {
        given = handed;
        if (handed === null) isAsked = false;
        ring();
      };
    },
    take: () => {
      const taken = given;
      if (taken !== null) isAsked = false;
      given = null;
      return taken;
    },
  };
  ways.set(desk, way);
  return way;
}
