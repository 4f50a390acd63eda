/** The last peaks, newest at the end. */
export const pushPeak = (before: readonly number[], peak: number, kept: number): readonly number[] => [
  ...before.slice(-(kept - 1)),
  peak,
];
