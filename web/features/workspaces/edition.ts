type Versioned = { readonly version: number };

/** What a person began to edit. It follows the server until they type; then a newer one waits until they ask for it. */
export type Edition<T extends Versioned> = {
  readonly begun: T;
  readonly isTouched: boolean;
  /** Changes when the fields have to show other values than they do. */
  readonly round: number;
};

export const beginEdition = <T extends Versioned>(now: T): Edition<T> => ({ begun: now, isTouched: false, round: 0 });

export const touch = <T extends Versioned>(edition: Edition<T>): Edition<T> =>
  edition.isTouched ? edition : { ...edition, isTouched: true };

export const isBehind = <T extends Versioned>(edition: Edition<T>, now: T): boolean =>
  now.version > edition.begun.version;

export const follow = <T extends Versioned>(edition: Edition<T>, now: T): Edition<T> =>
  isBehind(edition, now) && !edition.isTouched ? takeNow(edition, now) : edition;

export const takeNow = <T extends Versioned>(edition: Edition<T>, now: T): Edition<T> => ({
  begun: now,
  isTouched: false,
  round: edition.round + 1,
});

/** The fields already show what was saved: they stay, and so does the focus. */
export const saved = <T extends Versioned>(edition: Edition<T>, answer: T): Edition<T> => ({
  ...edition,
  begun: answer,
  isTouched: false,
});
