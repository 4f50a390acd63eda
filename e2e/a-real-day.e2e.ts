import { expect, type Page } from '@playwright/test';
import { sceneCookies, test } from './desk/memory-desk.ts';

/** Ten minutes of a desk, played faster: 200 open, 6 arriving for every 3 that are answered. */
const answered = 30;
const arrivals = 60;

test.describe('a real day, by keyboard alone', () => {
  test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  test.setTimeout(180_000);

  test('30 are answered while 60 arrive: the focus is never lost, no row moves under the selection, one key leads on', async ({
    page,
    context,
    memory,
  }) => {
    await context.addCookies(sceneCookies(memory.origin, { scene: 'many', locale: 'es-ES' }));
    await page.goto(`${memory.origin}/inbox`);
    await expect(page.locator('[data-row]').first()).toBeVisible({ timeout: 20_000 });
    await watchSpeech(page);

    await page.keyboard.press('j');
    let arrived = 0;
    for (let done = 0; done < answered; done += 1) {
      const open = await openRow(page);
      await page.keyboard.press('r');
      await expect(composer(page)).toBeFocused();
      const before = await placeOf(page, open);
      for (; arrived < ((done + 1) * arrivals) / answered; arrived += 1)
        await page.request.post(
          `${memory.origin}/fake/receive?n=${arrived + 9}&text=${encodeURIComponent('¿Seguís ahí?')}`,
        );
      await page.keyboard.type('Ahora mismo lo miramos.');
      expect(await placeOf(page, open)).toEqual(before);
      await page.keyboard.press('Control+Enter'); // some are public, some are letters
      await expect(composer(page)).toHaveValue('');
      expect(await openRow(page)).toBe(open);
      await page.keyboard.press('Control+Enter'); // the one key from sent to the next
      await expect.poll(() => openRow(page)).not.toBe(open);
      await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
    }
    const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: number[] }).spoken);
    const gaps = spoken.slice(1).map((at, index) => at - (spoken[index] ?? 0));
    expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(9_900);
  });
});

const composer = (page: Page) => page.getByRole('textbox', { name: 'Responder' });
const openRow = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-row][data-open]')?.getAttribute('data-row') ?? null);
const placeOf = (page: Page, row: string | null) =>
  page.locator(`[data-row="${row}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** Notes when the live region changes: that is when a screen reader is told something. */
const watchSpeech = (page: Page) =>
  page.evaluate(() => {
    const spoken: number[] = [];
    Object.assign(globalThis, { spoken });
    const region = document.querySelector('[data-live-region]');
    if (region)
      new MutationObserver(() => spoken.push(performance.now())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
