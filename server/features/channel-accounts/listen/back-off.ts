const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait after the nth loss in a row: twice as long each time, up to five minutes, and never the same for everybody
 * who lost the same vendor at the same moment.
 * @param chance from 0 up to 1
 */
export const backOffMs = (losses: number, chance: number): number =>
  Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, losses - 1)) * (0.5 + chance / 2));
