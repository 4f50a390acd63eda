import { store } from '../../../ui/store.ts';

/** Somebody wants to write, perhaps before the conversation has come: the composer takes it up when it stands. */
export const writingIntent = store<'reply' | 'note' | 'fact' | null>(null);
