/** What was looked up a moment ago, kept so briefly that nobody minds: bursts of the same question cost one look-up. */
export type ShortMemory<T> = {
  /** A look-up that fails is forgotten at once. */
  readonly recall: (key: string, lookUp: () => Promise<T>) => Promise<T>;
  readonly forget: (key: string) => void;
  readonly forgetAll: () => void;
};

/**
 * One memory per owner (a desk), so that two in one process know nothing of each other.
 * @param freshMs the oldest an answer may be: another process may have changed what it says
 * @param most how many answers, before all are forgotten
 */
export function shortMemory<T>(freshMs: number, most = 5000): (owner: object) => ShortMemory<T> {
  const memories = new WeakMap<object, ShortMemory<T>>();
  return (owner) => {
    const memory = memories.get(owner) ?? makeMemory<T>(freshMs, most);
    memories.set(owner, memory);
    return memory;
  };
}

function makeMemory<T>(freshMs: number, most: number): ShortMemory<T> {
  const known = new Map<string, { readonly until: number; readonly value: Promise<T> }>();
  return {
    recall: (key, lookUp) => {
      const now = performance.now();
      const before = known.get(key);
      if (before !== undefined && before.until > now) return before.value;
      if (known.size >= most) known.clear();
      const value = lookUp();
      const entry = { until: now + freshMs, value };
      known.set(key, entry);
      value.catch(() => {
        if (known.get(key) === entry) known.delete(key);
      });
      return value;
    },
    forget: (key) => void known.delete(key),
    forgetAll: () => known.clear(),
  };
}
