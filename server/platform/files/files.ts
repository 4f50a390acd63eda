import type { Instant } from '@tertulia/contract';
import type { Readable } from 'node:stream';

/** The bytes of the desk, by content: `workspace/sha256`. Rows tell who may see them; this only keeps them. */
export type Files = {
  /** Where they lie, in words of whoever operates the desk: a folder or an address. */
  readonly place: string;
  /** Durable when it resolves. */
  readonly keep: (workspaceId: string, body: Uint8Array) => Promise<{ sha256: Buffer; bytes: number }>;
  readonly read: (workspaceId: string, sha256: Uint8Array) => Promise<Buffer>;
  /** `from` and `to` are inclusive, as in a Range header. */
  readonly stream: (workspaceId: string, sha256: Uint8Array, range?: { from: number; to: number }) => Readable;
  readonly bytes: (workspaceId: string, sha256: Uint8Array) => Promise<number | null>;
  readonly remove: (workspaceId: string, sha256: Uint8Array) => Promise<void>;
  /** Everything that lies there, with the moment it was last kept; what a crash left unfinished has no sha256. */
  readonly all: () => AsyncIterable<StoredBytes>;
  /** The mark of this place, which the database knows too; null when it has none. @throws StartTrouble when it cannot be reached */
  readonly home: () => Promise<string | null>;
  /** Marks it, unless somebody was quicker. Answers its mark, which is whole and durable. */
  readonly makeHome: (mark: string) => Promise<string>;
};

/** What a mark looks like. */
export const isMark = (written: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(written);

export type StoredBytes = {
  readonly workspaceId: string;
  readonly sha256: Buffer | null;
  readonly keptAt: Instant;
  readonly remove: () => Promise<void>;
};
