import type { Instant, Words } from '@tertulia/contract';
import type { Identity } from './identity.ts';
import type { InboundPart } from './part.ts';

/** The vendor's id of one of its items. */
export type Ref = string;

/** How an item finds its conversation. */
export type ThreadHint =
  /** The vendor names the thread: the same key is the same conversation of this account. */
  | { readonly by: 'key'; readonly key: string }
  /**
   * The item names earlier items, as e-mail does. It joins a conversation that holds one of `ids` only if its sender is
   * already part of that conversation or `proof` is a reply token we signed for it; else `otherwise` is the key of a new one.
   */
  | {
      readonly by: 'references';
      readonly ids: readonly Ref[];
      readonly proof: string | null;
      readonly otherwise: string;
    };

/** What reading one raw item gives: the same shape for every network. `dedupeKey` is unique within the account. */
export type ChannelEvent = {
  /** External id of the channel account this belongs to, or null where the endpoint serves one account only. */
  readonly account: string | null;
  readonly dedupeKey: string;
  readonly occurredAt: Instant;
} & ChannelEventBody;

export type ChannelEventBody =
  | {
      readonly kind: 'message';
      readonly thread: ThreadHint;
      /** The person; for an `echo` the person it was sent to. */
      readonly from: Identity;
      readonly vendorId: Ref;
      /** Other names by which later items may speak of this one. Unlike `vendorId` they need not be unique: the first keeps the name. */
      readonly also?: readonly Ref[];
      readonly parts: readonly InboundPart[];
      readonly subject?: string;
      readonly replyTo?: Ref;
      /** Others in the thread: people in copy, members of a group. */
      readonly others?: readonly Identity[];
      /** Written by the brand itself elsewhere: opens no case. */
      readonly echo?: true;
      /** Written by a machine (auto-reply, mailing list): starts no clock and is never answered by a machine. */
      readonly automatic?: true;
      readonly private: boolean;
      readonly origin?: { readonly kind: 'ad' | 'link' | 'page'; readonly title?: string; readonly url?: string };
    }
  | {
      readonly kind: 'comment' | 'mention' | 'quote' | 'review';
      readonly post: Ref;
      readonly parent?: Ref;
      readonly from: Identity;
      readonly vendorId: Ref;
      readonly parts: readonly InboundPart[];
      /** By the brand itself: opens no case. */
      readonly own: boolean;
      readonly needsFetch?: true;
    }
  | { readonly kind: 'edited'; readonly target: Ref; readonly parts: readonly InboundPart[] }
  | { readonly kind: 'deleted' | 'hidden'; readonly target: Ref }
  /** `emoji` null takes the person's reaction back. */
  | { readonly kind: 'reaction'; readonly target: Ref; readonly emoji: string | null; readonly by: Identity }
  | {
      readonly kind: 'delivery';
      readonly target: Ref;
      readonly state: 'sent' | 'delivered' | 'read' | 'failed';
      readonly failure?: VendorFailure;
      /** Speaks of this one recipient alone, by the value of their identity. */
      readonly recipient?: string;
      /** True: everything we sent in that thread up to the target too, as read marks mean it. */
      readonly andBefore?: true;
    }
  | { readonly kind: 'identity-changed'; readonly from: Identity; readonly to: readonly Identity[] }
  | { readonly kind: 'consent'; readonly by: Identity; readonly change: 'in' | 'out' }
  | { readonly kind: 'account'; readonly health: 'ok' | 'degraded' | 'revoked'; readonly why: string }
  /** Not understood: shown to a person where there is one, counted everywhere, never dropped. */
  | {
      readonly kind: 'unsupported';
      readonly summary: string;
      readonly from?: Identity;
      readonly thread?: ThreadHint;
      readonly vendorId?: Ref;
    };

/** A vendor's no: its own code, and a sentence for people; in both languages where the sentence is ours and not the vendor's. */
export type VendorFailure = { readonly code: string; readonly why: string; readonly words?: Words };
