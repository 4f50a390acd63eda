import { refusal } from '../../platform/errors/index.ts';

export const shortcutTaken = refusal('snippet.shortcut_taken', 409);
export const snippetChangedMeanwhile = refusal('snippet.changed_meanwhile', 409);
