import type { Page } from 'playwright-core';

export type Step = (page: Page) => Promise<unknown>;
/** One screen in one state, and how to get it there. */
export type Screen = {
  readonly name: string;
  readonly path: string;
  readonly scene: string;
  readonly steps?: Step;
  readonly density?: string;
};
