import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { sceneCookies, test } from './desk/memory-desk.ts';
import { faultsOf } from './pictures/faults.ts';

const lucia = '/inbox/06000000-0000-7000-8000-000000000001';
type Screen = {
  readonly name: string;
  readonly path: string;
  readonly scene?: string;
  readonly keys?: readonly string[];
};

const screens: readonly Screen[] = [
  { name: 'the list', path: '/inbox', scene: 'many' },
  { name: 'an empty list', path: '/inbox', scene: 'empty' },
  { name: 'a conversation', path: lucia },
  { name: 'a letter', path: lucia.replace(/1$/u, '2') },
  { name: 'an unknown outcome', path: lucia.replace(/1$/u, '5') },
  { name: 'selected rows', path: lucia, keys: ['x', 'j', 'x'] },
  { name: 'the snooze picker', path: lucia, keys: ['s'] },
  { name: 'the label picker', path: lucia, keys: ['l'] },
  { name: 'the palette', path: lucia, keys: ['Control+k'] },
  { name: 'the map of keys', path: lucia, keys: ['?'] },
  { name: 'the search', path: '/search?q=pedido' },
  { name: 'an error', path: '/inbox', scene: 'error' },
];

for (const theme of ['light', 'dark']) {
  test.describe(`in the ${theme} theme`, () => {
    for (const screen of screens) {
      test(`${screen.name} breaks no rule of WCAG 2.2 AA that a machine can check`, async ({
        page,
        context,
        memory,
      }) => {
        await context.addCookies(sceneCookies(memory.origin, { scene: screen.scene ?? 'day', theme, locale: 'es-ES' }));
        await page.goto(memory.origin + screen.path);
        await ready(page);
        for (const key of screen.keys ?? []) await page.keyboard.press(key);
        await page.waitForTimeout(500); // whatever appears has appeared: colours in motion are not judged
        // a letter's frame runs no script, so nothing in it could answer: it has its name, and its words are the sender's
        for (const frame of await page.locator('iframe').all()) {
          await expect(frame).toHaveAttribute('title', /\S/u);
          await frame.evaluate((element) => element.remove());
        }
        const { violations } = await new AxeBuilder({ page })
          .options({
            iframes: false,
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
          })
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}

// what it takes until the rows stand; the thread's code follows while they are read
test('the first load of the inbox is under 200 KB of compressed JavaScript', async ({ page, context, memory }) => {
  await context.addCookies(sceneCookies(memory.origin, { scene: 'many', locale: 'es-ES' }));
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 6 }).length),
    );
  });
  await page.addInitScript(() => {
    localStorage.setItem('tertulia.locale', 'es-ES'); // as in a browser that was here before: one language travels
    new MutationObserver((_changes, watch) => {
      if (document.querySelector('[data-row]') === null) return;
      performance.mark('rows-stand');
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${memory.origin}/inbox`);
  await ready(page);
  // by the page's own clock: on a busy machine what follows is there before this test has looked
  const first = await page.evaluate(() => {
    const [stand] = performance.getEntriesByName('rows-stand');
    return performance
      .getEntriesByType('resource')
      .flatMap((it) => (it.startTime < (stand?.startTime ?? 0) ? it.name : []));
  });
  const sizes = await Promise.all(first.flatMap((url) => scripts.get(url) ?? []));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first load: ${(total / 1000).toFixed(1)} KB of compressed JavaScript in ${sizes.length} files`);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(200_000);
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [720, 450], // 1440 × 900 at twice the size
] as const)
  test(`at ${width} pixels nothing is wider than the window, cut, covered, too faint or too small for a finger`, async ({
    page,
    context,
    memory,
  }) => {
    await page.setViewportSize({ width, height });
    for (const [path, scene] of [
      ['/inbox', 'long'],
      ['/inbox', 'many'], // counts of three digits
      [lucia, 'long'],
      [lucia.replace(/1$/u, '2'), 'long'],
      ['/search?q=pedido', 'long'],
      ['/settings/members', 'long'],
    ] as const) {
      await context.addCookies(sceneCookies(memory.origin, { scene, locale: 'es-ES' }));
      await page.goto(memory.origin + path);
      await ready(page);
      await page.waitForTimeout(500); // whatever appears has appeared
      expect(await faultsOf(page), `${path}, ${scene}, at ${width}`).toEqual([]);
    }
  });

const ready = (page: Page) => expect(page.locator('[data-row], h2').first()).toBeVisible({ timeout: 15_000 });

test('in the reader’s own few colours one still sees which conversation is open, and what is on and what is off', async ({
  page,
  context,
  memory,
}) => {
  await context.addCookies(sceneCookies(memory.origin, { scene: 'day', theme: 'light', locale: 'es-ES' }));
  await page.emulateMedia({ forcedColors: 'active' });
  const seen = (selector: string, what: 'borderLeftColor' | 'backgroundColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], what);
  await page.goto(memory.origin + lucia);
  await ready(page);
  expect(await seen('[data-row][data-open]', 'borderLeftColor')).not.toBe(
    await seen('[data-row]:not([data-open])', 'borderLeftColor'),
  );
  await page.goto(`${memory.origin}/settings/me`);
  await expect(page.getByRole('switch')).toHaveCount(2);
  expect(await seen('[role=switch][aria-checked=true]', 'backgroundColor')).not.toBe(
    await seen('[role=switch][aria-checked=false]', 'backgroundColor'),
  );
});
