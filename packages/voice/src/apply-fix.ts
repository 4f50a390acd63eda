import type { Fix } from './finding.ts';

/** The text with a fix taken. Edits are given in any order and do not overlap. */
export const applyFix = (text: string, fix: Fix): string =>
  fix.edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
