import { expect as expectSoon, type BrowserContext, type Page } from '@playwright/test';
import { test, type DeskInBrowser } from './desk/browser-test.ts';

/** Each wait ends as soon as what it waits for is so: how long a busy machine may take is no part of what is promised here. */
const expect = expectSoon.configure({ timeout: 20_000 });

/** The desk as its owner sees it, signed in. */
async function openDesk(context: BrowserContext, desk: DeskInBrowser, path = '/inbox'): Promise<Page> {
  const { email, password } = desk.owner;
  const headers = { origin: desk.origin, 'x-tertulia-csrf': '1' };
  const answer = await context.request.post(`${desk.origin}/api/auth/sign-in/email`, {
    data: { email, password },
    headers,
  });
  expect(answer.status()).toBe(200);
  const page = await context.newPage();
  await page.goto(`${desk.origin}${path}`);
  await expect(page.getByRole('heading', { name: 'Bandeja' })).toBeVisible();
  return page;
}

/** Somebody writes from the brand's web page. */
async function visitorWrites(context: BrowserContext, desk: DeskInBrowser, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(desk.demo('es'));
  await page.getByRole('button', { name: 'Abrir el chat' }).click();
  await page.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(text);
  await page.getByRole('textbox', { name: 'Escribe un mensaje' }).press('Enter');
  await expect(page.getByRole('log').getByText(text)).toBeVisible();
  return page;
}

const visitorContext = (page: Page) =>
  page.context().browser()?.newContext({ locale: 'es-ES' }) ?? Promise.reject(new Error('no browser'));
const rows = (page: Page) => page.getByRole('region', { name: 'Conversaciones' }).getByRole('listitem');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test.describe('the desk by keyboard alone', () => {
  test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  test.describe.configure({ timeout: 120_000 });

  test('somebody writes, is answered with three keys, and the answer can be taken back', async ({
    page,
    context,
    desk,
  }) => {
    const asked = `¿Abrís hoy? ${crypto.randomUUID()}`;
    const outside = await visitorContext(page);
    const visitor = await visitorWrites(outside, desk, asked);
    const agent = await openDesk(context, desk);
    await expect(rows(agent).filter({ hasText: asked })).toBeVisible();

    await agent.keyboard.press('j');
    await expect(agent.getByRole('log').getByText(asked)).toBeVisible();
    await agent.keyboard.press('r');
    const field = agent.getByRole('textbox', { name: 'Responder' });
    await expect(field).toBeFocused();

    await agent.keyboard.type('Con prisa y mal');
    await agent.keyboard.press('Enter');
    await expect(agent.getByText(/^Sale en \d s$/u).first()).toBeVisible();
    await agent.keyboard.press('Escape');
    await agent.keyboard.press('z');
    await expect(field).toHaveValue('Con prisa y mal');

    await field.fill('Sí, hasta las 20 h.');
    await field.press('Enter');
    await expect(visitor.getByRole('log').getByText('Sí, hasta las 20 h.')).toBeVisible();
    await expect(visitor.getByRole('log').getByText('Con prisa y mal')).toHaveCount(0);
    await expect(agent.getByRole('log').getByText('leído')).toBeVisible();
    await outside.close();
  });

  test('what arrives waits, and nothing moves under the selection', async ({ page, context, desk }) => {
    const first = `primera ${crypto.randomUUID()}`;
    const outside = await visitorContext(page);
    await visitorWrites(outside, desk, first);
    const agent = await openDesk(context, desk);
    await expect(rows(agent).filter({ hasText: first })).toBeVisible();
    await rows(agent).filter({ hasText: first }).getByRole('link').click();
    // its thread stands, so nothing of the page is still on its way
    await expect(agent.getByRole('log').getByText(first)).toBeVisible();
    const place = await rows(agent).filter({ hasText: first }).boundingBox();

    const others = await visitorContext(page);
    await visitorWrites(others, desk, `segunda, muy urgente ${crypto.randomUUID()}`);
    await expect(agent.getByRole('button', { name: /^\d+ nuevas?$/u })).toBeVisible();
    expect(await rows(agent).filter({ hasText: first }).boundingBox()).toEqual(place);
    await agent.keyboard.press('.');
    await expect(agent.getByRole('button', { name: /^\d+ nuevas?$/u })).toHaveCount(0);
    await outside.close();
    await others.close();
  });

  test('resolving goes on to the next, and undo brings the first back to its place', async ({
    page,
    context,
    desk,
  }) => {
    const texts = ['uno', 'dos', 'tres'].map((word) => `${word} ${crypto.randomUUID()}`);
    const outside = await Promise.all(texts.map(() => visitorContext(page)));
    for (const [at, text] of texts.entries()) {
      const visitor = outside[at];
      if (visitor) await visitorWrites(visitor, desk, text);
    }
    const agent = await openDesk(context, desk);
    for (const text of texts) await expect(rows(agent).filter({ hasText: text })).toBeVisible();
    const before = await rows(agent).count();
    await agent.keyboard.press('j');
    const [first, second] = [await rows(agent).nth(0).innerText(), await rows(agent).nth(1).innerText()];
    await expect(rows(agent).nth(0).getByRole('link')).toHaveAttribute('aria-current', 'page');
    await agent.keyboard.press('e');
    await expect(rows(agent)).toHaveCount(before - 1);
    await expect(rows(agent).nth(0)).toContainText(second.split('\n').at(-2) ?? '');
    await expect(rows(agent).nth(0).getByRole('link')).toHaveAttribute('aria-current', 'page');
    await expect.poll(() => focused(agent)).not.toBe('BODY');
    await agent.keyboard.press('z');
    await expect(rows(agent)).toHaveCount(before);
    await expect(rows(agent).nth(0)).toContainText(first.split('\n').at(-2) ?? '');
    for (const each of outside) await each.close();
  });

  test('keys pressed before a thread has come are neither lost nor meant for another', async ({
    page,
    context,
    desk,
  }) => {
    const texts = ['cuatro', 'cinco'].map((word) => `${word} ${crypto.randomUUID()}`);
    const outside = await Promise.all(texts.map(() => visitorContext(page)));
    for (const [at, text] of texts.entries()) {
      const visitor = outside[at];
      if (visitor) await visitorWrites(visitor, desk, text);
    }
    const agent = await openDesk(context, desk);
    for (const text of texts) await expect(rows(agent).filter({ hasText: text })).toBeVisible();
    const links = await rows(agent).getByRole('link').all();
    const ids = await Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.split('/').at(-1)));
    const slow = Promise.withResolvers<void>();
    await agent.route(/\/api\/v1\/conversations\/[^/?]+(?:\/messages.*)?$/u, async (route) => {
      await slow.promise;
      await route.continue().catch(() => undefined); // the page asked, and went on to the next
    });
    await agent.keyboard.press('j');
    await agent.keyboard.press('j');
    await agent.keyboard.press('e');
    await expect(rows(agent)).toHaveCount(ids.length - 1);
    const left = await rows(agent).getByRole('link').all();
    expect(await Promise.all(left.map(async (link) => (await link.getAttribute('href'))?.split('/').at(-1)))).toEqual(
      ids.filter((_, at) => at !== 1),
    );
    await agent.keyboard.press('s'); // of the one it went on to: its choice opens when its thread stands
    slow.resolve();
    await expect(agent.getByRole('dialog', { name: 'Posponer hasta' })).toBeVisible();
    for (const each of outside) await each.close();
  });

  test('an answer whose way back was lost is not sent a second time, even after a reload', async ({
    page,
    context,
    desk,
  }) => {
    const asked = `¿Os ha llegado? ${crypto.randomUUID()}`;
    const outside = await visitorContext(page);
    const visitor = await visitorWrites(outside, desk, asked);
    const agent = await openDesk(context, desk);
    await rows(agent).filter({ hasText: asked }).getByRole('link').click();
    const field = agent.getByRole('textbox', { name: 'Responder' });
    const replies = '**/api/v1/conversations/*/replies';
    await agent.route(replies, async (route) => {
      await route.fetch(); // the desk has taken it; nobody here hears so
      await route.abort();
    });
    await field.fill('Sí, ya está aquí.');
    await field.press('Enter');
    await expect(field).toHaveValue('');
    await agent.unroute(replies);
    await agent.reload();
    await expect(visitor.getByRole('log').getByText('Sí, ya está aquí.')).toHaveCount(1);
    await expect.poll(() => agent.evaluate(() => localStorage.getItem('tertulia.waiting'))).toBe('[]');
    await expect(agent.getByRole('log').getByRole('article').filter({ hasText: 'Sí, ya está aquí.' })).toHaveCount(1);
    await expect(visitor.getByRole('log').getByText('Sí, ya está aquí.')).toHaveCount(1);
    await outside.close();
  });

  test('eight tabs share one line to the server', async ({ context, desk }) => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const pages = [await openDesk(context, desk)];
    for (let more = 0; more < 7; more += 1) {
      const page = await context.newPage();
      await page.goto(`${desk.origin}/inbox`);
      pages.push(page);
    }
    for (const page of pages) await expect(page.getByRole('heading', { name: 'Bandeja' })).toBeVisible();
    // the stream lives in the shared worker: no page has one of its own, and a ninth request still gets through
    await expect.poll(() => asked.filter((path) => path === '/api/v1/conversations').length).toBeGreaterThanOrEqual(8);
    expect(asked).not.toContain('/api/v1/live');
    const answer = await pages[7]?.evaluate(async () => (await fetch('/api/v1/me')).status);
    expect(answer).toBe(200);
  });

  test('every action is in the palette and the map of keys', async ({ context, desk }) => {
    const agent = await openDesk(context, desk);
    await expect(agent.getByRole('heading', { name: 'Bandeja' })).toBeVisible();
    await agent.keyboard.press('Control+k');
    await expect(agent.getByRole('combobox', { name: 'Buscar una acción' })).toBeFocused();
    await agent.keyboard.type('ir a la band');
    await expect(agent.getByRole('option')).toHaveCount(1);
    await agent.keyboard.press('Escape');
    await agent.keyboard.press('?');
    await expect(agent.getByRole('dialog', { name: 'Atajos de teclado' })).toBeVisible();
  });
});
