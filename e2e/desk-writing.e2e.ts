import { type Page } from '@playwright/test';
import { expect, lucia, test } from './desk/day.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const field = (page: Page) => page.getByRole('textbox', { name: 'Responder' });
const attach = async (page: Page): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Adjuntar', exact: true }).click(),
  ]);
  await chooser.setFiles({ name: 'mesa.png', mimeType: 'image/png', buffer: png });
};

test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ page, memory }) => {
  await page.goto(memory.origin + lucia);
  await expect(field(page)).toBeVisible();
});

test('sent while a file is still going up, the answer waits for it and goes with it', async ({ page }) => {
  const up = Promise.withResolvers<void>();
  await page.route('**/api/v1/files?**', async (route) => {
    await up.promise;
    await route.continue();
  });
  await attach(page);
  await field(page).fill('Esta es la mesa');
  await field(page).press('Control+Enter');
  await expect(page.getByRole('status').getByText('Sale en cuanto se suban los archivos')).toBeVisible();
  await expect(field(page)).toHaveValue('Esta es la mesa');
  up.resolve();
  const sent = page.getByRole('log').getByRole('article').last();
  await expect(sent).toContainText('Esta es la mesa');
  await expect(sent.getByRole('button', { name: /Ampliar la imagen/u })).toBeVisible();
  await expect(field(page)).toHaveValue('');
});

test('nothing goes without the file that was meant to go with it, and it is said', async ({ page }) => {
  await page.route('**/api/v1/files?**', (route) => route.abort());
  await attach(page);
  await field(page).fill('Esta es la mesa');
  await field(page).press('Control+Enter');
  await expect(page.getByText('mesa.png no se ha podido subir. Quítalo o vuelve a añadirlo')).toBeVisible();
  await expect(field(page)).toHaveValue('Esta es la mesa');
  await page.getByRole('button', { name: 'Quitar mesa.png' }).click();
  await field(page).press('Control+Enter');
  await expect(page.getByRole('log').getByRole('article').last()).toContainText('Esta es la mesa');
});

test('what was sent does not come back as a draft, however late its last saving arrives', async ({ page }) => {
  const late = Promise.withResolvers<void>();
  const saving = page.waitForRequest((asked) => asked.method() === 'PUT' && asked.url().endsWith('/draft'));
  const arrived: unknown[] = [];
  await page.route('**/draft', async (route) => {
    const { text } = route.request().postDataJSON() ?? {};
    if (text === 'Llega mañana') await late.promise;
    await route.continue();
    if (text !== undefined) arrived.push(text);
  });
  await field(page).fill('Llega mañana');
  await saving;
  await field(page).press('Control+Enter');
  await expect(page.getByRole('log').getByRole('article').last()).toContainText('Llega mañana');
  await expect(field(page)).toHaveValue('');
  late.resolve();
  await expect.poll(() => arrived).toEqual(['Llega mañana', '']);
});

test('an action takes another key, keeps it over a reload, and gives up the old one', async ({ page }) => {
  await page.getByRole('log').focus();
  await page.keyboard.press('?');
  await page.getByRole('button', { name: /Cambiar la tecla de Posponer/u }).click();
  await page.keyboard.press('e');
  await expect(page.getByRole('alert')).toContainText('Esa tecla ya es de: Resolver');
  await page.keyboard.press('d');
  await expect(page.getByRole('button', { name: /^d\. Cambiar la tecla de Posponer/u })).toBeVisible();
  await page.reload();
  await expect(field(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Posponer hasta' })).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog', { name: 'Posponer hasta' })).toBeVisible();
});

test('whoever was taken out of the copies is still out after a reload', async ({ page, memory }) => {
  await page.goto(memory.origin + lucia.replace(/1$/u, '2'));
  const addressees = page.getByRole('group', { name: 'Destinatarios' });
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft'),
  );
  await addressees
    .getByRole('button', { name: /^Quitar a .+ de la copia$/u })
    .first()
    .click();
  await saved;
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(addressees.getByRole('button', { name: 'Responder a todos' })).toBeVisible();
});

test('what is typed right after r is in the answer from its first letter, and the row in focus keeps its face', async ({
  page,
}) => {
  const row = page.getByRole('region', { name: 'Conversaciones' }).getByRole('listitem').filter({ hasText: 'Lucía' });
  await row.getByRole('link').focus();
  await expect(row.locator('[data-initials]')).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.insertText('Hola');
  await expect(field(page)).toHaveValue('Hola');
});

test('what was sent is taken back from the field itself, from the thread too, and what was begun meanwhile stays', async ({
  page,
}) => {
  await field(page).fill('Llega mañana');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('[data-notice]')).toContainText('Ctrl z');
  await field(page).press('Control+z');
  await expect(field(page)).toHaveValue('Llega mañana');

  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('');
  await field(page).pressSequentially('Y el molinillo');
  await page.getByRole('log').getByRole('button', { name: 'Retirarlo' }).click();
  await expect(field(page)).toHaveValue('Llega mañana\n\nY el molinillo');
  await expect(page.locator('[data-notice]')).not.toContainText('Sale en');
});

test('what is typed while an answer is on its way is the beginning of the next one', async ({ page }) => {
  const slow = Promise.withResolvers<void>();
  await page.route('**/replies', async (route) => {
    await slow.promise;
    await route.continue();
  });
  await field(page).fill('Llega mañana');
  await field(page).press('Enter');
  await field(page).pressSequentially('Y el molinillo');
  slow.resolve();
  await expect(page.getByRole('log').getByRole('article').last()).toContainText('Llega mañana');
  await expect(field(page)).toHaveValue('Y el molinillo');
});
