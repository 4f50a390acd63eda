import type { RuleTally } from '@tertulia/contract';

/** Fewer cases say nothing about a rule. */
const fewest = 5;

export const timesOf = (tally: RuleTally): number =>
  tally.taken + tally.mended + tally.dismissed + tally.standing + tally.overridden;

/** How often, in 100, somebody left a finding on purpose; null when there were too few to say. */
export const dismissedShare = (tally: RuleTally): number | null =>
  timesOf(tally) < fewest ? null : Math.round((100 * (tally.dismissed + tally.overridden)) / timesOf(tally));

export const cleanShare = ({ answers, clean }: { answers: number; clean: number }): number | null =>
  answers === 0 ? null : Math.round((100 * clean) / answers);
