import { store } from '../../ui/store.ts';

/** Conversations that a member's own act brings back into the list: they need not wait with the arrivals. */
export const comingBack = store<ReadonlySet<string>>(new Set());

export const letIn = (id: string): void => comingBack.set((before) => new Set([...before, id]));
