export type Bell = {
  readonly ring: () => void;
  /** Until it rings, or rang since the last wait; at most this long. */
  readonly wait: (mostMs: number, signal: AbortSignal) => Promise<void>;
};

const bells = new WeakMap<object, Bell>();

/** Rung when raw items have become durable, so that the reader of the same process does not sleep over them. */
export function rawBell(desk: object): Bell {
  const known = bells.get(desk);
  if (known !== undefined) return known;
  const waiting = new Set<() => void>();
  let rang = false;
  const bell: Bell = {
    ring: () => {
      rang = true;
      for (const wake of waiting) wake();
    },
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
  };
  bells.set(desk, bell);
  return bell;
}
