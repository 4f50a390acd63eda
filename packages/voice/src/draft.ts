/** Something about to be sent or published. */
export type Draft = {
  readonly text: string;
  /** `aside`: what stands beside an answer, its subject or the words for a picture. It answers nobody: its words are judged, its manners are not. */
  readonly surface: 'reply' | 'aside' | 'post' | 'broadcast' | 'bot';
  /** Who can read it: everybody, or the person alone. */
  readonly reach: 'public' | 'private';
  readonly account?: { readonly id: string; readonly purpose: 'main' | 'support' | 'sales' | 'events' };
};
