/** How long the server may work on one statement and wait for one lock, by who is waiting for the answer. */
export type Pace = 'request' | 'work' | 'long';

type Limits = { readonly statementMs: number; readonly lockMs: number };

/**
 * A person at a screen has gone after some seconds, and what they asked for must not go on without them. Workers try again by themselves.
 * `long` is for what goes over everything there is of a person or of the house: it may take its time, but not for ever.
 */
export const limitsOf: Readonly<Record<Pace, Limits>> = {
  request: { statementMs: 15_000, lockMs: 5_000 },
  work: { statementMs: 60_000, lockMs: 10_000 },
  long: { statementMs: 900_000, lockMs: 10_000 },
};

/** A server that has said nothing for so long after the end of its own limit is out of reach: its machine or the way there is gone without a word. */
const SILENCE_MS = 30_000;
export const silentAfterMs = (pace: Pace): number => limitsOf[pace].statementMs + SILENCE_MS;

/** For the first message of a transaction. Connections have the limits of work, which need not be said. */
export const settingsOf = (pace: Pace): string =>
  pace === 'work'
    ? ''
    : `set local statement_timeout = ${limitsOf[pace].statementMs}; set local lock_timeout = ${limitsOf[pace].lockMs}; `;
