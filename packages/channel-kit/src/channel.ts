import type { ChannelAction, ChannelManifest, Words } from '@tertulia/contract';
import type { ChannelContext, SendContext, SettingValue } from './context.ts';
import type { ChannelDoor } from './door.ts';
import type { ChannelEvent, Ref, VendorFailure } from './event.ts';
import type { Identity } from './identity.ts';
import type { MediaRef } from './part.ts';
import type { RawItem, RawRequest, RawResponse } from './raw.ts';
import type { LookUp, OutgoingMessage, SendOutcome } from './send.ts';

/** Where a poll or a stream goes on: opaque to the server, stored in the transaction that keeps the items. */
export type Cursor = string;

export type Settings = Readonly<Record<string, SettingValue>>;

/** `externalId`: whom the vendor takes us for, once per workspace; null: nobody names it but the desk, and each account is one of its own. */
export type CheckedAccount =
  | { readonly ok: true; readonly externalId: string | null; readonly handle: string; readonly name: string }
  | { readonly ok: false; readonly failure: VendorFailure; readonly field: string | null };

/** `keep` resolves when items and cursor are durable together; only then may the channel tell the vendor so. */
export type Sink = {
  readonly keep: (items: readonly Omit<RawItem, 'receivedAt'>[], cursor: Cursor) => Promise<void>;
  /** `words`: the same in both languages, where the sentence is ours and not the vendor's. */
  readonly health: (state: 'ok' | 'degraded' | 'revoked', why: string, words?: Words) => void;
};

export type Inbound =
  | {
      readonly kind: 'webhook';
      /** Answers the vendor's own questions (`hub.challenge`, `crc_token`); null: not one of them. */
      readonly handshake?: (request: RawRequest, settings: Settings) => RawResponse | null;
      /** Raw bytes, constant time. Fails closed. */
      readonly verify: (request: RawRequest, settings: Settings) => 'genuine' | VendorFailure;
      readonly acknowledge: RawResponse;
    }
  | {
      readonly kind: 'poll';
      readonly everySeconds: number;
      readonly poll: (
        cursor: Cursor | null,
        context: ChannelContext,
      ) => Promise<{ readonly items: readonly Omit<RawItem, 'receivedAt'>[]; readonly cursor: Cursor }>;
    }
  | {
      readonly kind: 'stream';
      /** Runs until the signal aborts or the connection is lost; throws on a loss, and is opened again with back-off. */
      readonly open: (cursor: Cursor | null, context: ChannelContext, sink: Sink) => Promise<void>;
    }
  /** Everything comes through `door`. */
  | { readonly kind: 'door' };

/** One network, one folder. Nothing else in the product names it. */
export type Channel = {
  readonly manifest: ChannelManifest;
  /** Asks the vendor with these settings who they belong to. Saves nothing. */
  readonly check: (settings: Settings, context: Omit<ChannelContext, 'account'>) => Promise<CheckedAccount>;
  readonly inbound: Inbound;
  /** Pure and total: never throws, every item of a batch, the unknown as `unsupported`. */
  readonly read: (item: RawItem) => readonly ChannelEvent[] | Promise<readonly ChannelEvent[]>;
  readonly reply?: (message: OutgoingMessage, context: SendContext) => Promise<SendOutcome>;
  /**
   * May an answer go to this one too? Not to ourselves, under any name of `own` (external ids of the workspace's accounts of this network),
   * and not to a machine. Asked where the manifest's `copies` is true.
   */
  readonly mayCopy?: (one: Identity, own: readonly string[]) => boolean;
  /**
   * The key of a direct thread with somebody who has not written to this account: for networks where we may write first. Null
   * for a person that this network cannot reach. Absent: only who wrote is answered.
   */
  readonly threadWith?: (person: Identity) => string | null;
  /** Settles an `unknown`: did the vendor take it? */
  readonly lookUp?: (message: OutgoingMessage, probe: Ref | null, context: SendContext) => Promise<LookUp>;
  /**
   * `value`: the emoji of `react` (null takes it back); of `hide` `hidden`, or null to show it again.
   * Of `typing` the target is the thread's key, and `value` their last message, for networks that answer it; asked at most once in five seconds a thread,
   * never tried again.
   */
  readonly actions?: Partial<
    Record<ChannelAction, (target: Ref, value: string | null, context: SendContext) => Promise<SendOutcome>>
  >;
  readonly media?: {
    readonly fetch?: (
      ref: MediaRef,
      context: ChannelContext,
    ) => Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string | null } | 'expired'>;
    /** For `inside` references. */
    readonly extract?: (item: RawItem, key: string) => Promise<Uint8Array | null>;
  };
  readonly door?: ChannelDoor;
};
