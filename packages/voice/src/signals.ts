/** What the brand already sent: the hashed frame of an answer, or of a whole post. */
export type Sketch = {
  readonly hashes: readonly number[];
  /** `thread`: stands in the public thread; `person`: this person got it; `account`: another account or day. */
  readonly where: 'thread' | 'person' | 'account';
};

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What the desk knows for certain, in a form a draft can be held against. */
export type KnownFact =
  /** Without `days`, every day. A day with several hours says so in several facts. */
  | {
      readonly kind: 'closes' | 'opens';
      readonly minuteOfDay: number;
      readonly about?: string;
      readonly days?: readonly Weekday[];
    }
  | { readonly kind: 'closed'; readonly days: readonly Weekday[] }
  | { readonly kind: 'price'; readonly about: string; readonly amount: number; readonly currency: string }
  /** How many days a delivery takes, from the fewest to the most. */
  | { readonly kind: 'delivery'; readonly from: number; readonly to: number }
  /** Within how many days something may be sent back. */
  | { readonly kind: 'returns'; readonly days: number }
  | { readonly kind: 'phone' | 'email' | 'web'; readonly value: string };

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
