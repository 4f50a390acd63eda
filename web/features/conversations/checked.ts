import { store } from '../../ui/store.ts';

/** The conversations selected for an act on many. */
export const checked = store<ReadonlySet<string>>(new Set());

export const toggleChecked = (id: string): void =>
  checked.set((before) => {
    const after = new Set(before);
    if (!after.delete(id)) after.add(id);
    return after;
  });

export const check = (ids: readonly string[]): void => checked.set((before) => new Set([...before, ...ids]));
export const uncheckAll = (): void => checked.set((before) => (before.size === 0 ? before : new Set()));
