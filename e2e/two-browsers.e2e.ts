import { readFile } from 'node:fs/promises';
import { expect as soon, type Browser, type Page } from '@playwright/test';
import { test, type DeskInBrowser } from './desk/browser-test.ts';

/** Two browsers, a visitor and their lines: on a busy machine that takes its time. */
const expect = soon.configure({ timeout: 30_000 });
const field = (page: Page) => page.getByRole('textbox', { name: 'Responder' });

test('what is begun in one browser goes on in another, and what was sent stays in neither', async ({
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  const asked = `¿Tenéis mesa el sábado? #${crypto.randomUUID().slice(0, 8)}`;
  const visitor = await writes(browser, desk, asked);
  const [table, phone] = [await opens(browser, desk, asked), await opens(browser, desk, asked)];
  await field(table).fill('Sí, queda una');
  await expect(field(phone)).toHaveValue('Sí, queda una');
  await field(phone).press('End');
  await field(phone).pressSequentially(' junto a la ventana.');
  await expect(field(table)).toHaveValue('Sí, queda una junto a la ventana.');

  // Nothing that is being typed is taken away by what the other one saves.
  await phone.route('**/draft', (route) => route.abort());
  await field(phone).pressSequentially(' ¿A qué hora?');
  await field(table).fill('Sí, queda una en la terraza.');
  await expect
    .poll(async () => (await desk.owner.ask('GET', draftOf(table))).text)
    .toBe('Sí, queda una en la terraza.');
  await expect(field(phone)).toHaveValue('Sí, queda una junto a la ventana. ¿A qué hora?');
  await phone.unroute('**/draft');
  await field(phone).fill('Sí, a las dos.');
  await expect(field(table)).toHaveValue('Sí, a las dos.');

  await field(phone).press('Control+Enter');
  await expect(phone.getByRole('log').getByText('Sí, a las dos.')).toBeVisible();
  await expect(field(phone)).toHaveValue('');
  await expect(field(table)).toHaveValue('');
  for (const page of [table, phone, visitor]) await page.context().close();
});

async function opens(browser: Browser, desk: DeskInBrowser, asked: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  const headers = { origin: desk.origin, 'x-tertulia-csrf': '1' };
  const { email, password } = desk.owner;
  await context.request.post(`${desk.origin}/api/auth/sign-in/email`, { data: { email, password }, headers });
  const page = await context.newPage();
  await page.goto(`${desk.origin}/inbox`);
  await page.getByRole('link', { name: asked }).click();
  await expect(page.getByRole('log').getByText(asked)).toBeVisible();
  await expect(field(page)).toHaveValue('');
  return page;
}

const draftOf = (page: Page): string =>
  `/api/v1/conversations/${new URL(page.url()).pathname.split('/').at(-1) ?? ''}/draft`;

test('who asks to be forgotten is handed their data and leaves every browser, and may write anew', async ({
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  const asked = `Borradme, por favor #${crypto.randomUUID().slice(0, 8)}`;
  const visitor = await writes(browser, desk, asked);
  const [table, phone] = [await opens(browser, desk, asked), await opens(browser, desk, asked)];
  const [file] = await Promise.all([
    table.waitForEvent('download'),
    table.getByRole('button', { name: 'Descargar sus datos' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain(asked);
  await table.getByRole('button', { name: /^Borrar sus datos/u }).click();
  const sure = table.getByRole('group', { name: /^Borrar sus datos/u });
  await expect(sure).toContainText('Se borran para siempre esta ficha y su conversación');
  await table.keyboard.press('Escape');
  await expect(sure).toHaveCount(0);
  await table.getByRole('button', { name: /^Borrar sus datos/u }).click();
  const readings: string[] = [];
  phone.on('request', (request) => void readings.push(request.url()));
  await sure.getByRole('button', { name: 'Borrar sus datos' }).click();
  await expect(table.locator('[data-notice]')).toContainText('Datos borrados');
  await expect(table).toHaveURL(`${desk.origin}/inbox`);
  for (const page of [table, phone]) await expect(page.getByText(asked)).toHaveCount(0);
  await expect(phone.getByText('No lo encontramos')).toBeVisible();
  await expect(phone.getByRole('complementary', { name: 'Persona' }).getByRole('heading')).toHaveCount(0);
  await phone.waitForTimeout(2000);
  expect(readings.length, readings.join('\n')).toBeLessThan(40); // all it shows is read anew, once

  const again = `Otra cosa #${crypto.randomUUID().slice(0, 8)}`;
  await visitor.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(again);
  await visitor.keyboard.press('Enter');
  await expect(table.getByRole('link', { name: again })).toBeVisible();
  for (const page of [table, phone, visitor]) await page.context().close();
});

async function writes(browser: Browser, desk: DeskInBrowser, asked: string): Promise<Page> {
  const visitor = await (await browser.newContext({ locale: 'es-ES' })).newPage();
  await visitor.goto(desk.demo('es'));
  await visitor.getByRole('button', { name: 'Abrir el chat' }).click();
  await visitor.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(asked);
  await visitor.keyboard.press('Enter');
  return visitor;
}
