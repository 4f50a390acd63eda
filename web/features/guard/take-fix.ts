import type { Fix } from '@tertulia/voice';

/** The draft with one way out taken whole. Edits are spans of the text as it was. */
export const takeFix = (text: string, fix: Pick<Fix, 'edits'>): string =>
  fix.edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
