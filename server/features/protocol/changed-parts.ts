import type { ProtocolDocument } from '@tertulia/contract';

/** Which parts of two protocols differ, by name: `tone`, `terms.banned`, `rules.emoji`. */
export const changedParts = (before: ProtocolDocument, after: ProtocolDocument): string[] =>
  keysOf(before, after).flatMap((part) => {
    const [old, now] = [valueAt(before, part), valueAt(after, part)];
    if (same(old, now)) return [];
    return part === 'rules' || part === 'terms' || part === 'emoji'
      ? keysOf(old, now).flatMap((key) => (same(valueAt(old, key), valueAt(now, key)) ? [] : [`${part}.${key}`]))
      : [part];
  });

const keysOf = (...values: readonly unknown[]): string[] => [
  ...new Set(values.flatMap((value) => (isMap(value) ? Object.keys(value) : []))),
];
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const valueAt = (value: unknown, key: string): unknown => (isMap(value) ? value[key] : undefined);
/** Key order is no difference. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isMap(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => [key, sorted(each)]),
        )
      : value;
