import type { Desk } from '../../desk/index.ts';

/** Another process may have changed an account: what we remember of it is at most this old. */
const FRESH_MS = 2000;

type Remembered = { readonly until: number; readonly value: Promise<unknown> };

/** One memory per desk, so that two desks in one process (tests) know nothing of each other. */
const memories = new WeakMap<Desk, Map<string, Remembered>>();

/** Webhooks, doors and sends come in bursts for the same account: one look-up serves them all. A failed one is forgotten. */
export function remembered<T>(desk: Desk, key: string, lookUp: () => Promise<T>): Promise<T> {
  const memory = memoryOf(desk);
  const now = performance.now();
  const known = memory.get(key);
  if (known !== undefined && known.until > now) return known.value as Promise<T>; // the key's prefix tells what it holds
  if (memory.size > 5000) memory.clear();
  const value = lookUp();
  const entry = { until: now + FRESH_MS, value };
  memory.set(key, entry);
  value.catch(() => {
    if (memory.get(key) === entry) memory.delete(key);
  });
  return value;
}

export function forgetAccount(desk: Desk, accountId: string, endpointId: string): void {
  memoryOf(desk).delete(accountKey(accountId));
  memoryOf(desk).delete(endpointKey(endpointId));
}

export const accountKey = (accountId: string): string => `account ${accountId}`;
export const endpointKey = (endpointId: string): string => `endpoint ${endpointId}`;

function memoryOf(desk: Desk): Map<string, Remembered> {
  const memory = memories.get(desk) ?? new Map<string, Remembered>();
  memories.set(desk, memory);
  return memory;
}
