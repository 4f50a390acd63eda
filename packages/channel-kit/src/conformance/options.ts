import type { ChannelEvent } from '../event.ts';
import type { RawRequest, RawResponse } from '../raw.ts';
import type { SendOutcome } from '../send.ts';
import type { Settings } from '../channel.ts';
import type { Surface } from '@tertulia/contract';

/** One raw item as the vendor brings it. */
export type Given = { readonly headers?: Readonly<Record<string, string>>; readonly body: Uint8Array | string };

export type Fixture = Given & {
  readonly name: string;
  /** The kinds it must be read as, in order. */
  readonly gives: readonly ChannelEvent['kind'][];
};

export type WebhookOptions = {
  readonly settings: Settings;
  /** The same account as somebody else's: another secret. */
  readonly otherSettings: Settings;
  /** The headers with which the vendor signs these bytes. */
  readonly sign: (body: Uint8Array, settings: Settings) => Readonly<Record<string, string>>;
  readonly handshakes?: readonly {
    readonly name: string;
    readonly request: Partial<RawRequest>;
    readonly answer: RawResponse | null;
  }[];
};

/** What the suite must be told of a channel; what it can find out by itself it does. */
export type ConformanceOptions = {
  readonly fixtures: readonly Fixture[];
  readonly webhook?: WebhookOptions;
  /** A delivery of several items, one of them broken: so many others must be read. Left out by channels without batches. */
  readonly batch?: Given & { readonly keeps: number };
  /** An item whose id has these digits, more than a double holds. Left out where ids are never numbers. */
  readonly digits?: Given & { readonly digits: string };
  /** Sends a text through a simulator that counts as the vendor counts. Left out by networks that are ours. */
  readonly sends?: (text: string, surface: Surface) => Promise<SendOutcome>;
};
