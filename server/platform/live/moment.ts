/** What is true now and kept nowhere: told to whoever listens, in every process. Lost when nobody does. */
export type Moment =
  /** Everybody who looks at or writes in a conversation, after a change. */
  | {
      readonly kind: 'presence';
      readonly conversationId: string;
      readonly brandId: string;
      readonly accountId: string;
      readonly others: readonly {
        readonly memberId: string;
        readonly name: string;
        readonly state: 'looking' | 'typing';
      }[];
    }
  /** The customer is writing. */
  | {
      readonly kind: 'typing';
      readonly conversationId: string;
      readonly brandId: string;
      readonly accountId: string;
    }
  /** A member's draft is another one now; `savedAt` is null when there is none any more. Told to that member's own browsers. */
  | {
      readonly kind: 'draft';
      readonly conversationId: string;
      readonly brandId: string;
      readonly accountId: string;
      readonly memberId: string;
      readonly savedAt: string | null;
    }
  /** Sessions, grants or keys changed: whoever listens asks again who they are. */
  | { readonly kind: 'access' };
