import { EventEmitter, once } from 'node:events';

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
  const emitter = new EventEmitter();
  let rang = false;
  const bell: Bell = {
    ring: () => {
      rang = true;
      emitter.emit('ring');
    },
    wait: async (mostMs, signal) => {
      if (!rang) {
        const until = AbortSignal.any([signal, AbortSignal.timeout(mostMs)]);
        await once(emitter, 'ring', { signal: until }).catch(() => undefined); // nobody rang in time
      }
      rang = false;
    },
  };
  bells.set(desk, bell);
  return bell;
}
