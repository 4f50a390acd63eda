/** Something about to be sent or published. */
export type Draft = {
  readonly text: string;
  readonly surface: 'reply' | 'post' | 'broadcast' | 'bot';
  /** Who can read it: everybody, or the person alone. */
  readonly reach: 'public' | 'private';
  readonly account?: { readonly id: string; readonly purpose: 'main' | 'support' | 'sales' | 'events' };
};
