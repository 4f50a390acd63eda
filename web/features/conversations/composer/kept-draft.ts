import type { FileId, IdentityId } from '@tertulia/contract';

export type Draft = {
  readonly text: string;
  readonly mode: 'reply' | 'note';
  readonly fileIds: readonly FileId[];
  /** Whom the answer does not go to, although their last message did. */
  readonly leftOut: readonly IdentityId[];
};

const name = (id: string) => `tertulia.draft.${id}`;

/** What is not on the server yet survives a closed tab. */
export function keepDraft(id: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(name(id));
    else localStorage.setItem(name(id), JSON.stringify(draft));
  } catch {
    return; // storage is closed or full: the server's copy is then the only one
  }
}

export function keptDraft(id: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name(id)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null; // storage is closed, or holds what another version wrote
  }
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' &&
  kept !== null &&
  'text' in kept &&
  typeof kept.text === 'string' &&
  'mode' in kept &&
  (kept.mode === 'reply' || kept.mode === 'note') &&
  'fileIds' in kept &&
  Array.isArray(kept.fileIds) &&
  'leftOut' in kept &&
  Array.isArray(kept.leftOut);
