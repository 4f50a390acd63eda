import type { Instant } from '@tertulia/contract';

export type SettingValue = string | number | boolean;

/** A connected account as its channel sees it: secrets are decrypted here and nowhere else. */
export type ConnectedAccount = {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly handle: string;
  readonly settings: Readonly<Record<string, SettingValue>>;
};

/** The one way out: refuses private addresses unless the operator allows them, times out, redacts its log lines. */
export type Http = (url: string | URL, init?: RequestInit & { readonly timeoutMs?: number }) => Promise<Response>;

export type ChannelContext = {
  readonly account: ConnectedAccount;
  readonly http: Http;
  /**
   * For channels that open sockets themselves: the addresses of this host that were judged. Connect to one of them and not to the name, which
   * may answer differently the next time. Throws unless all of them may be reached.
   */
  readonly mayConnect: (host: string) => Promise<readonly string[]>;
  /**
   * Only for an account connected by one of the manifest's `authorization`s: a token that holds now. `refused`: the one the vendor has just
   * refused, so that another is fetched. Rejects with an error whose `code` is one of `authorizationLost`'s keys.
   */
  readonly accessToken?: (refused?: string) => Promise<string>;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
  /** Ids, codes and counts only: never secrets, never what people wrote. */
  readonly log: (event: string, values?: Readonly<Record<string, string | number | boolean | null>>) => void;
};

export type SendContext = ChannelContext & {
  readonly readFile: (fileId: string) => Promise<Uint8Array>;
  /** Signed and short-lived, for vendors that fetch media themselves. */
  readonly publicFileUrl: (fileId: string) => Promise<string>;
};
