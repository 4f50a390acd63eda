import { store } from '../../../ui/store.ts';
import type { PickerName } from './pickers.tsx';

/** A choice asked for about a conversation, perhaps before its thread has come: its header takes it up when it stands. */
export const openPicker = store<{ readonly about: string; readonly name: PickerName } | null>(null);
