import type { Finding, Review } from '@tertulia/voice';

/**
 * `away`: not here yet, or nothing to check; `silent`: a language it does not know; `hints`: nothing heavier stands; `left`: what stands was waved
 * away. It is `clear` only when there is nothing to see.
 */
export type GuardState = 'away' | 'silent' | 'clear' | 'left' | 'hints' | 'findings' | 'blocks';

const byWeight: readonly GuardState[] = ['away', 'clear', 'silent', 'left', 'hints', 'findings', 'blocks'];

/** One line for several texts that go out as one: what weighs most. */
export const heaviestState = (states: readonly GuardState[]): GuardState =>
  states.reduce((most, state) => (byWeight.indexOf(state) > byWeight.indexOf(most) ? state : most), 'away');

/** The one line beside the draft, out of everything that stands and what of it was not waved away. */
export function guardStateOf(
  review: Pick<Review, 'isSilent'> | null,
  standing: readonly Pick<Finding, 'severity'>[],
  findings: readonly Pick<Finding, 'severity'>[],
): GuardState {
  if (review === null && standing.length === 0) return 'away';
  const has = (severity: Finding['severity']): boolean => findings.some((it) => it.severity === severity);
  if (has('block')) return 'blocks';
  if (has('warn')) return 'findings';
  if (findings.length > 0) return 'hints';
  if (review?.isSilent) return 'silent';
  return standing.length > 0 ? 'left' : 'clear';
}
