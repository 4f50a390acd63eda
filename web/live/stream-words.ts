import type { DeskEvent } from '@tertulia/contract';

export type Presence = {
  readonly conversationId: string;
  readonly others: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly state: 'looking' | 'typing';
  }[];
};

/** What the keeper of the stream says to a tab. */
export type FromStream =
  | { readonly type: 'event'; readonly event: DeskEvent }
  | { readonly type: 'presence'; readonly presence: Presence }
  /** The person on the other side is writing. */
  | { readonly type: 'typing'; readonly conversationId: string }
  /** One's own draft, as another browser of one's own has just saved it, or this one. */
  | { readonly type: 'draft'; readonly conversationId: string; readonly savedAt: string | null }
  | { readonly type: 'reset' }
  | { readonly type: 'state'; readonly state: 'live' | 'lost' | 'signed-out' };

/** What a tab says: "my answers are as new as `after`: from there on, tell me". */
export type ToStream =
  | { readonly type: 'hello'; readonly after: number }
  | { readonly type: 'bye' }
  | { readonly type: 'retry' };
