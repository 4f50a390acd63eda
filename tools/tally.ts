export interface Tally {
  passed: number;
  failed: number;
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((all, it) => all + it.passed, 0),
  failed: tallies.reduce((all, it) => all + it.failed, 0),
});

export const words = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
