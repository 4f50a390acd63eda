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

/** What somebody keeps writing, most first: what was left on purpose is a choice, not a habit. */
export const habitsIn = (tallies: readonly RuleTally[], most: number): string[] =>
  tallies
    .map((tally) => ({ rule: tally.rule, times: tally.taken + tally.mended + tally.standing }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
    .slice(0, most)
    .map(({ rule }) => rule);
