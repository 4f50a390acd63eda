/** What the brand already sent: the hashed frame of an answer, or of a whole post. */
export type Sketch = {
  readonly hashes: readonly number[];
  /** `thread`: stands in the public thread; `person`: this person got it; `account`: another account or day. */
  readonly where: 'thread' | 'person' | 'account';
};

/** A fact with an owner, as the desk keeps it. */
export type KnownFact =
  | { readonly kind: 'closes' | 'opens'; readonly minuteOfDay: number; readonly about?: string }
  | { readonly kind: 'price'; readonly about: string; readonly amount: number; readonly currency: string };

/**
 * What the draft alone cannot say, as plain values: computed by `@tertulia/understanding` and the server.
 * All are optional: a rule without its signal stays silent.
 */
export type Signals = {
  /** Language the draft is written in, if somebody already knows. */
  readonly draftLanguage?: string;
  /** Language the person writes in. */
  readonly personLanguage?: string;
  readonly personName?: string;
  /** The last messages of the person, oldest first. */
  readonly personSaid?: readonly string[];
  /** Questions still without an answer. */
  readonly questions?: readonly string[];
  /** From 0 to 1. */
  readonly upset?: number;
  readonly toxicity?: number;
  readonly promotion?: number;
  /** An insult with a claim, a risk or a goodbye in it is a claim. */
  readonly hasClaim?: boolean;
  /** Death, illness, accident, violence. */
  readonly isGrave?: boolean;
  /** Somebody of the brand already showed empathy in this conversation. */
  readonly empathyShown?: boolean;
  readonly recentSends?: readonly Sketch[];
  readonly facts?: readonly KnownFact[];
  /** Domains the brand may link to; absent: any. */
  readonly trustedDomains?: readonly string[];
  /** Share of the last posts that were promotion, from 0 to 1. */
  readonly promotionShare?: number;
  readonly isPaidPartnership?: boolean;
  /** Epoch milliseconds and the brand's time zone: promises are dated from here. */
  readonly now?: number;
  readonly timeZone?: string;
};
