export interface Tally {
  passed: number;
  failed: number;
  /** What failed, by name and with the beginning of its message. */
  failures?: readonly string[];
  /** What failed in the whole suite and passed when it ran once more by itself. */
  repeated?: readonly string[];
}

export const sum = (tallies: readonly Tally[]): Required<Tally> => ({
  passed: tallies.reduce((all, it) => all + it.passed, 0),
  failed: tallies.reduce((all, it) => all + it.failed, 0),
  failures: tallies.flatMap((it) => it.failures ?? []),
  repeated: tallies.flatMap((it) => it.repeated ?? []),
});

/**
 * How many tests of one suite may pass at the second try only: a machine that others use too disturbs one or two, and a product that is broken
 * fails more. docs/decisions/a-second-try-is-named.md
 */
export const secondTries = 2;

export const words = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** What whoever sees only the last lines has to know. */
export const remarks = ({ failures = [], repeated = [] }: Tally): string =>
  [
    ...repeated.map(
      (it) => `Passed only when it ran once more by itself, a defect of the test or of what it tests:\n${it}\n`,
    ),
    ...failures.map((it) => `Failed: ${it}\n`),
  ].join('\n');
