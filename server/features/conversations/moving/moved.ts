import type { Standing } from '../standing.ts';

/** What the event of a move keeps, so that it can be taken back: where it went, how that stood, and the lines that say so. */
export type Moved = {
  readonly to: string;
  readonly before: Standing;
  readonly threadVersion: number;
  readonly lines: readonly string[];
};
