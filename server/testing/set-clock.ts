import { instantOf, plus, type Instant } from '@tertulia/contract';

/** A clock that stands still until a test moves it. */
export type SetClock = {
  readonly now: () => Instant;
  readonly set: (iso: string) => void;
  readonly pass: (ms: number) => void;
};

export function setClock(iso = '2026-11-23T09:00:00.000Z'): SetClock {
  let now = instantOf(new Date(iso));
  return {
    now: () => now,
    set: (next) => {
      now = instantOf(new Date(next));
    },
    pass: (ms) => {
      now = plus(now, ms);
    },
  };
}
