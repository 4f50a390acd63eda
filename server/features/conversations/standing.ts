import type { ConversationStatus, Instant } from '@tertulia/contract';
import { plus } from '@tertulia/contract';

/** Where a conversation stands: what the team decided and who waits. Belongs to the current episode. */
export type Standing = {
  readonly status: ConversationStatus;
  readonly setAsideWhy: string | null;
  readonly snoozedUntil: Instant | null;
  readonly assigneeId: string | null;
  /** Since when somebody waits for us, or null. */
  readonly waitingSince: Instant | null;
  readonly dueAt: Instant | null;
};

const MINUTE = 60_000;

export const resolve = (before: Standing): Standing => ({
  ...before,
  status: 'resolved',
  snoozedUntil: null,
  waitingSince: null,
  dueAt: null,
});

export const reopen = (before: Standing): Standing => ({
  ...before,
  status: 'open',
  setAsideWhy: null,
  snoozedUntil: null,
});

export const snooze = (before: Standing, until: Instant): Standing => ({
  ...before,
  status: 'snoozed',
  snoozedUntil: until,
});

/** Back from a snooze. Whoever waited before it still waits since then. */
export const wake = (before: Standing): Standing => ({ ...before, status: 'open', snoozedUntil: null });

export const setAside = (before: Standing, why: 'abuse' | 'spam'): Standing => ({
  ...before,
  status: 'ignored',
  setAsideWhy: why,
  snoozedUntil: null,
  waitingSince: null,
  dueAt: null,
});

export const assign = (before: Standing, assigneeId: string | null): Standing => ({ ...before, assigneeId });

/** Moved to where `to` stands: whoever owned it goes on owning it, and nobody waits anew. */
export const carryOver = (from: Standing, to: Standing): Standing => ({
  status: 'open',
  setAsideWhy: null,
  snoozedUntil: null,
  assigneeId: from.assigneeId ?? to.assigneeId,
  waitingSince: earlier(from.waitingSince, to.waitingSince),
  dueAt: earlier(from.dueAt, to.dueAt),
});

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null ? b : b === null ? a : a < b ? a : b;

/** Our answer is on its way: nobody waits for us any more. */
export const answered = (before: Standing, then: 'stay' | 'resolve' | 'pending'): Standing => {
  if (then === 'resolve') return resolve(before);
  const open: Standing = { ...before, snoozedUntil: null, waitingSince: null, dueAt: null };
  return { ...open, status: then === 'pending' ? 'pending' : 'open' };
};

/** Our answer did not arrive (undone, refused): they wait since when they waited. */
export const stillWaiting = (now: Standing, since: Instant | null, dueAt: Instant | null): Standing =>
  now.waitingSince !== null || since === null || now.status === 'ignored'
    ? now
    : { ...now, status: 'open', waitingSince: since, dueAt };

/**
 * Somebody wrote to us.
 * @param startsClock false for what asks for nothing, such as "Gracias 🙏", and for machines
 */
export function heardFrom(before: Standing, at: Instant, startsClock: boolean, minutes: number): Standing {
  if (before.status === 'ignored') return before; // set aside on purpose: only a person takes that back
  if (!startsClock) return before;
  const waitingSince = before.waitingSince ?? at;
  return {
    ...before,
    status: 'open',
    snoozedUntil: null,
    waitingSince,
    dueAt: before.dueAt ?? plus(waitingSince, minutes * MINUTE),
  };
}

export type Signals = {
  readonly asks?: boolean;
  /** A death, an illness, an accident, violence: told, and not held against us. */
  readonly grave?: boolean;
  /** Something of ours went wrong: told, in anger or not. */
  readonly complaint?: boolean;
  /** A complaint told in anger. */
  readonly upset?: boolean;
  readonly urgent?: boolean;
  readonly wantsToBuy?: boolean;
  readonly churn?: boolean;
};

/**
 * A virtual deadline that orders *what matters*: the promise, moved forward for what weighs more. It never moves back, so everybody's
 * turn comes: after enough time any conversation is older than all boosts together.
 */
export function rankAt(
  standing: Standing,
  signals: Signals,
  lastActivityAt: Instant,
  /** A note calls somebody of the team who has not looked yet. */
  isCalling: boolean,
): Instant {
  const base = standing.dueAt ?? plus(lastActivityAt, 24 * 60 * MINUTE);
  const minutes =
    (signals.grave === true ? 60 : 0) +
    (signals.upset === true ? 45 : signals.complaint === true ? 30 : 0) +
    (signals.urgent === true ? 60 : 0) +
    (signals.churn === true ? 60 : 0) +
    (signals.wantsToBuy === true ? 15 : 0) +
    (isCalling ? 30 : 0);
  return plus(base, -minutes * MINUTE);
}
