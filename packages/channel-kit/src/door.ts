import type { Instant, Part, StoredFile } from '@tertulia/contract';
import type { ConnectedAccount } from './context.ts';
import type { RawRequest, RawResponse } from './raw.ts';

/** A message of a thread as the customer may see it: no notes, nothing that is not sent. */
export type DoorMessage = {
  readonly id: string;
  /** Changes whenever the message does, so that a client can tell what it must read again. */
  readonly version: number;
  readonly from: 'us' | 'them';
  readonly vendorId: string | null;
  readonly name: string;
  readonly parts: readonly Part[];
  readonly replyTo: string | null;
  readonly reactions: readonly { readonly emoji: string; readonly ours: boolean }[];
  readonly deleted: boolean;
  readonly at: Instant;
};

export type DoorContext = {
  readonly account: ConnectedAccount;
  readonly brandName: string;
  readonly locale: string;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
  /** HMAC-SHA256 under a key of this account, base64url; `signs` compares in constant time. */
  readonly sign: (text: string) => string;
  readonly signs: (text: string, signature: string) => boolean;
  /** Into the raw inbox: resolved only when it is durable. 'full' means: answer 503 with Retry-After. */
  readonly receive: (item: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
  }) => Promise<'kept' | 'full'>;
  readonly thread: (key: string, limit: number) => Promise<readonly DoorMessage[]>;
  /** Yields when something in the thread may have changed or somebody is writing to them, at least every 20 s, until the signal aborts. */
  readonly watch: (key: string, signal: AbortSignal) => AsyncIterable<'changed' | 'typing' | 'tick'>;
  /** The visitor is writing: for whoever looks at the conversation now, kept nowhere. */
  readonly typing?: (key: string) => void;
  readonly keepFile: (file: {
    readonly name: string;
    readonly mime: string;
    readonly body: Uint8Array;
    readonly voice: boolean;
  }) => Promise<StoredFile>;
  /** The answer that hands the file out, or the part of it that was asked for; null when it is gone. */
  readonly openFile: (fileId: string, range: string | null) => Promise<RawResponse | BytesAnswer | null>;
};

/** Bytes that are read as fast as they are taken: a file is never held whole for a slow reader. */
export type BytesAnswer = Omit<RawResponse, 'body'> & { readonly bytes: AsyncIterable<Uint8Array> };

export type DoorAnswer =
  | RawResponse
  | BytesAnswer
  | { readonly stream: AsyncIterable<string>; readonly headers?: Readonly<Record<string, string>> };

/**
 * For a network that is ours (web chat): its HTTP lives at `/c/<channel>/<endpoint>/…`, open to any origin, without
 * cookies. Everything it hands on passes the raw inbox like any vendor's webhook. `assets` are served at `/c/<channel>/<name>`.
 */
export type ChannelDoor = {
  readonly handle: (request: RawRequest, context: DoorContext) => Promise<DoorAnswer>;
  readonly assets: Readonly<Record<string, { readonly file: URL; readonly mime: string }>>;
  /** The lines that connect a page of the brand with this account. */
  readonly embed: (origin: string, endpointId: string) => string;
};
