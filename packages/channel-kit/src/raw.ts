import type { Instant } from '@tertulia/contract';

/** One thing as a vendor brought it: bytes first, meaning later. */
export type RawItem = {
  readonly receivedAt: Instant;
  /** Lower-case names. For mail and streams: whatever the transport knows beside the bytes (`uid`, `mailbox`). */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type RawRequest = RawItem & {
  readonly method: string;
  /** Path below the endpoint, with its leading slash; '/' at the endpoint itself. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
};

export type RawResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};
