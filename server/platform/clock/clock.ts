import { instant, type Instant } from '@tertulia/contract';

/** Time as an argument: tests set it, the program reads the machine's. */
export type Clock = { readonly now: () => Instant };

export const systemClock: Clock = { now: () => instant(Date.now()) };
