import type { Cursor } from '@tertulia/channel-kit';

/** How far a folder is read. UIDs only grow while UIDVALIDITY stays the same (RFC 3501, 2.3.1.1). */
export type FolderPosition = { readonly validity: string; readonly uid: number; readonly newest: string | null };

export type Position = Readonly<Record<string, FolderPosition>>;

export const cursorOf = (position: Position): Cursor => JSON.stringify({ v: 1, folders: position });

/** A cursor we cannot read is no cursor: the mailbox is read again, and what is held already is recognised. */
export function positionOf(cursor: Cursor | null): Position {
  if (cursor === null) return {};
  try {
    const parsed: unknown = JSON.parse(cursor);
    const folders = field(parsed, 'folders');
    return Object.fromEntries(Object.entries(folders ?? {}).flatMap(([path, value]) => entry(path, value)));
  } catch {
    return {};
  }
}

const entry = (path: string, value: unknown): readonly (readonly [string, FolderPosition])[] => {
  const [validity, uid, newest] = [field(value, 'validity'), field(value, 'uid'), field(value, 'newest')];
  if (typeof validity !== 'string' || typeof uid !== 'number') return [];
  return [[path, { validity, uid, newest: typeof newest === 'string' ? newest : null }]];
};

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined; // reading an unknown field of an object
