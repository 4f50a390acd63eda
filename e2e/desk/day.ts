import { expect as expectSoon, type Page } from '@playwright/test';
import { sceneCookies, test as inMemory } from './memory-desk.ts';

/** Each wait ends as soon as what it waits for is so: how long a busy machine may take is no part of what is promised here. */
export const expect = expectSoon.configure({ timeout: 20_000 });

/** Each test begins with the scene of a day at work, as somebody in Spain sees it by daylight. */
export const test = inMemory.extend<{ day: undefined }>({
  day: [
    async ({ context, memory }, use) => {
      await context.addCookies(sceneCookies(memory.origin, { scene: 'day', theme: 'light', locale: 'es-ES' }));
      await use(undefined);
    },
    { auto: true },
  ],
});

export const conversation = (n: number) => `/inbox/06000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Where two of that day's conversations are: in private, where pictures, files, voice and places go; in public, where only pictures do. */
export const [lucia, marcos] = [conversation(1), conversation(0)];

/** Opens a conversation, and waits until something of it can be read: the first page of a browser brings the whole desk with it. */
export async function open(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(origin + path);
  await expect(page.getByRole('log').getByRole('article').first()).toBeVisible();
}
