import { type Page } from '@playwright/test';
import { expect, lucia, test } from './desk/day.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Responder' });
const rows = (page: Page) => page.getByRole('region', { name: 'Conversaciones' }).getByRole('listitem');

test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 120_000 });

test.describe('where there are no shared workers', () => {
  test('one tab holds the line for all, and another takes it over when that one closes', async ({
    context,
    memory,
  }) => {
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'));
    const tabs: Page[] = [];
    const lines: number[] = [];
    for (let more = 0; more < 3; more += 1) {
      const tab = await context.newPage();
      lines[more] = 0;
      tab.on('request', (request) => {
        if (request.url().includes('/api/v1/live')) lines[more] = (lines[more] ?? 0) + 1;
      });
      await tab.goto(`${memory.origin}/inbox`);
      await expect(rows(tab).first()).toBeVisible();
      tabs.push(tab);
    }
    const [first, second, third] = tabs;
    if (!first || !second || !third) throw new Error('three tabs were opened');
    await expect.poll(() => lines).toEqual([1, 0, 0]);

    const writes = (text: string) =>
      context.request.post(`${memory.origin}/fake/receive?n=1&text=${encodeURIComponent(text)}`);
    await writes('¿Sigue en pie lo de mañana?');
    for (const tab of tabs) await expect(rows(tab).filter({ hasText: '¿Sigue en pie lo de mañana?' })).toBeVisible();

    await first.close();
    await writes('¿Hola?');
    for (const tab of [second, third]) await expect(rows(tab).filter({ hasText: '¿Hola?' })).toBeVisible();
    expect(lines.slice(1).toSorted()).toEqual([0, 1]);
  });
});

test('what could not be sent stays in its place over a reload, and goes out once when the server answers', async ({
  page,
  memory,
}) => {
  await page.goto(memory.origin + lucia);
  await page.route('**/api/v1/conversations/*/replies', (route) => route.abort());
  await field(page).fill('Sale esta tarde.');
  await field(page).press('Control+Enter');
  const waits = page.getByRole('log').getByText('sale en cuanto vuelva la conexión');
  await expect(waits).toBeVisible();
  await expect(field(page)).toHaveValue('');

  await page.reload();
  await expect(waits).toBeVisible();
  await expect(page.getByRole('log').getByText('Sale esta tarde.')).toBeVisible();

  await page.unroute('**/api/v1/conversations/*/replies');
  await expect(page.getByRole('log').getByRole('article').filter({ hasText: 'Sale esta tarde.' })).toHaveCount(1, {
    timeout: 15_000,
  });
  await expect(waits).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('tertulia.waiting'))).toBe('[]');
});

type Note = { readonly title: string; readonly body: string; readonly tag: string };

test.describe('desktop notifications', () => {
  test.beforeEach(async ({ context }) => {
    // what the system would be told: a headless browser has no desktop to tell, and is never out of sight
    await context.addInitScript(() => {
      const told: unknown[] = [];
      class Told extends EventTarget {
        static readonly permission = 'granted';
        constructor(title: string, { body, tag }: { body: string; tag: string }) {
          super();
          told.push({ title, body, tag });
          Object.assign(globalThis, { lastNote: this });
        }
        close() {}
      }
      Object.assign(globalThis, { told, Notification: Told, isAway: false });
      Object.defineProperty(document, 'visibilityState', {
        get: () => ((globalThis as { isAway?: boolean }).isAway === true ? 'hidden' : 'visible'), // set by the test
      });
    });
  });

  const away = (page: Page, isAway: boolean) =>
    page.evaluate((is) => void Object.assign(globalThis, { isAway: is }), isAway);
  const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Note[] }).told); // set above

  test('come once somebody writes and nobody looks, one for each person, and lead to the conversation', async ({
    page,
    context,
    memory,
  }) => {
    await context.request.patch(`${memory.origin}/api/v1/me`, { data: { preferences: { notifications: true } } });
    await page.goto(`${memory.origin}/inbox`);
    await expect(rows(page).first()).toBeVisible();
    const writes = async (text: string) => {
      await context.request.post(`${memory.origin}/fake/receive?n=1&text=${encodeURIComponent(text)}`);
      await expect(rows(page).filter({ hasText: text })).toBeVisible();
    };
    await writes('Con la bandeja a la vista');
    expect(await told(page)).toEqual([]);

    await away(page, true);
    await writes('¿Hay alguien?');
    await writes('¿Hola?');
    const notes = await told(page);
    expect(notes.map((note) => note.body)).toEqual(['¿Hay alguien?', '¿Hola?']);
    expect(new Set(notes.map((note) => note.tag)).size).toBe(1); // the second takes the place of the first
    await away(page, false);
    await page.evaluate(() =>
      (globalThis as unknown as { lastNote: EventTarget }).lastNote.dispatchEvent(new Event('click')),
    );
    await expect(page).toHaveURL(new RegExp(`${lucia}$`, 'u'));
  });

  test('do not come to whoever has switched them off', async ({ page, context, memory }) => {
    await page.goto(`${memory.origin}/inbox`);
    await expect(rows(page).first()).toBeVisible();
    await away(page, true);
    await context.request.post(`${memory.origin}/fake/receive?n=1&text=${encodeURIComponent('¿Hay alguien?')}`);
    await expect(rows(page).filter({ hasText: '¿Hay alguien?' })).toBeVisible();
    expect(await told(page)).toEqual([]);
  });
});

test('without a line the desk stays, says so, and does not take a part that did not come for a new version', async ({
  page,
  context,
  memory,
}) => {
  await page.goto(memory.origin + lucia);
  await expect(field(page)).toBeVisible();
  await field(page).fill('Sale esta tarde.');
  await context.setOffline(true);
  await expect(page.getByText('Sin conexión. Lo que hagas se guarda aquí')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError', { cancelable: true })));
  await field(page).press('Control+Enter');
  await expect(page.getByRole('log').getByText('sale en cuanto vuelva la conexión')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Sin conexión. Lo que hagas se guarda aquí')).toHaveCount(0);
});

test('whoever is signed out while writing is told where to come in, and finds the words on coming back', async ({
  page,
  memory,
}) => {
  await page.goto(memory.origin + lucia);
  await page.route('**/api/v1/conversations/*/replies', (route) =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        status: 401,
        code: 'access.sign_in_first',
        title: 'Entra primero con tu cuenta.',
      }),
    }),
  );
  await field(page).fill('Sale esta tarde.');
  await field(page).press('Control+Enter');
  await expect(page.getByText('Tu sesión ha terminado. Lo que estabas escribiendo sigue aquí.')).toBeVisible();
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page).toHaveURL(new RegExp(`/sign-in\\?back=${encodeURIComponent(lucia)}$`, 'u'));
  await page.goBack();
  await expect(field(page)).toHaveValue('Sale esta tarde.');
});
