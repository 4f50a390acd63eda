/** How a network names a person. `issuer` tells two servers' name spaces apart (the page for a psid, the account for a visitor). */
export type IdentityScheme =
  | 'wa-bsuid'
  | 'phone'
  | 'psid'
  | 'igsid'
  | 'email'
  | 'did'
  | 'handle'
  | 'user-id'
  | 'visitor'
  | 'jid'
  | 'mxid'
  | 'nick';

export type Identity = {
  readonly scheme: IdentityScheme;
  /** '' where the scheme is global, as it is for e-mail addresses and phone numbers. */
  readonly issuer: string;
  /** Normalised by the channel: what is equal here is the same person. */
  readonly value: string;
  /** What the person calls themselves, if the network says so. */
  readonly name: string | null;
  /** What is shown as their handle: `@luciaf`, `lucia@example.com`. */
  readonly handle: string;
  readonly avatarUrl?: string;
};
