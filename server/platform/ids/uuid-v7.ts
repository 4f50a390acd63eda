import { randomFillSync } from 'node:crypto';

/** Makes ids that sort by the moment they were made. */
export type Ids = { readonly next: () => string };

/**
 * uuid v7 (RFC 9562 §5.7) with the method of §6.2 (a counter in `rand_a`, carried into the milliseconds when it is full), so that
 * ids of one process are strictly increasing even within a millisecond.
 */
export function uuidV7(now: () => number): Ids {
  const chance = Buffer.alloc(4096);
  let at = chance.length;
  let lastMs = 0;
  let counter = 0;

  const next = (): string => {
    if (at + 10 > chance.length) {
      randomFillSync(chance);
      at = 0;
    }
    const ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      counter = chance.readUInt16BE(at) & 0x7ff; // half the range, so that a busy millisecond has room to count
    } else if (++counter > 0xfff) {
      lastMs += 1;
      counter = 0;
    }
    const random = chance.subarray(at + 2, at + 10);
    at += 10;
    const time = lastMs.toString(16).padStart(12, '0');
    const variant = ((random.readUInt16BE(0) & 0x3fff) | 0x8000).toString(16);
    const rest = random.toString('hex', 2, 8);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}-${rest}`;
  };
  return { next };
}
