/** Takes from a bucket; the answer is how long to wait, 0 when there was one left. */
export type RateLimit = (key: string, now: number) => number;

/**
 * A bucket per key that refills evenly. Memory is bounded: beyond `keys` the bucket not used for longest is forgotten, which lets
 * its owner begin anew. Held in the process, as it guards the process; the account's own limits are rows.
 */
export function rateLimit(size: number, perMs: number, keys = 10_000): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key, now) => {
    const known = buckets.get(key) ?? { left: size, at: now };
    buckets.delete(key);
    const left = Math.min(size, known.left + (Math.max(0, now - known.at) * size) / perMs);
    const taken = left >= 1;
    buckets.set(key, { left: taken ? left - 1 : left, at: now });
    if (buckets.size > keys)
      for (const oldest of buckets.keys()) {
        buckets.delete(oldest);
        break;
      }
    return taken ? 0 : Math.ceil(((1 - left) * perMs) / size);
  };
}
