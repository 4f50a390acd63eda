import { plus, type Instant } from '@tertulia/contract';

const seconds = [5, 30, 120, 600, 3600, 4 * 3600, 12 * 3600];

/** When to ask again after the nth failure; null: the link is as good as dead. Vendors' links live for a day or less. */
export function nextTry(tries: number, now: Instant): Instant | null {
  const wait = seconds[tries - 1];
  return wait === undefined ? null : plus(now, wait * 1000);
}
