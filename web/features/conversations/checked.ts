import { store } from '../../ui/store.ts';

/** The conversations selected for an act on many. */
export const checked = store<ReadonlySet<string>>(new Set());

/** On a phone, where no pointer rests on a row and no key selects it: rows are being chosen, even while none is yet. */
export const choosing = store(false);

export const toggleChecked = (id: string): void =>
  checked.set((before) => {
    const after = new Set(before);
    if (!after.delete(id)) after.add(id);
    return after;
  });

export const check = (ids: readonly string[]): void => checked.set((before) => new Set([...before, ...ids]));
export const uncheckAll = (): void => {
  choosing.set(false);
  checked.set((before) => (before.size === 0 ? before : new Set()));
};
