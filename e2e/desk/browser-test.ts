import { test as base } from '@playwright/test';
import { becomeOwner, type Owner } from './owner.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

/** One desk for all tests of a worker, taken over by its owner, with the chat of its first brand. */
export type DeskInBrowser = RunningDesk & {
  readonly owner: Owner;
  /** The demonstration page with that chat on it. */
  readonly demo: (language: 'es' | 'en') => string;
};

export const test = base.extend<object, { desk: DeskInBrowser }>({
  desk: [
    async ({}, use) => {
      const desk = await startDesk();
      const owner = await becomeOwner(desk);
      const { items } = await owner.ask('GET', '/api/v1/accounts');
      const embeds: readonly (string | null)[] = items.map((account: { embed: string | null }) => account.embed);
      const chat = embeds.map((lines) => /data-desk="([^"]+)"/u.exec(lines ?? '')?.[1]).find((id) => id !== undefined);
      const demo = (language: 'es' | 'en'): string =>
        `${desk.origin}/c/webchat/demo.html?desk=${chat ?? ''}&lang=${language}`;
      await use({ ...desk, owner, demo });
      await desk.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
