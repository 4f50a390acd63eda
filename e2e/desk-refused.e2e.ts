import { type Page } from '@playwright/test';
import { expect, lucia, test } from './desk/day.ts';

const title = 'Hay algo en la petición que no está como debería.';

test.use({ locale: 'es-ES', viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 120_000 });

/** The server does not take it: these fields, with a message that is never to be read. */
const refuse = (page: Page, path: string, fields: readonly object[]) =>
  page.route(path, (route) =>
    route.request().method() === 'GET'
      ? route.continue()
      : route.fulfill({
          status: 400,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'about:blank',
            title,
            status: 400,
            code: 'request.invalid',
            fields: fields.map((field) => ({ ...field, message: 'Too big: expected string' })),
          }),
        }),
  );
const newSnippet = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/settings/snippets`);
  await page.getByRole('button', { name: 'Nuevo fragmento' }).click();
  await page.getByLabel('Título').fill('Cómo llegar');
  await page.getByLabel('Atajo').fill('llegar');
  await page.getByLabel('Texto', { exact: true }).fill('Estamos junto al mercado.');
};

test('what the server does not take is said at its field, in the words of the reader’s language', async ({
  page,
  memory,
}) => {
  await refuse(page, '**/api/v1/snippets', [{ path: 'body.title', why: 'too-long', limit: 80 }]);
  await newSnippet(page, memory.origin);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Caben como máximo 80 caracteres.')).toBeVisible();
  await expect(page.getByLabel('Título')).toBeFocused();
  await expect(page.getByText('Too big')).toHaveCount(0);
  await expect(page.getByText(title)).toHaveCount(0);
});

test('what it does not take of something the form has no field for is said all the same', async ({ page, memory }) => {
  await refuse(page, '**/api/v1/snippets', [{ path: 'body.brandId', why: 'wrong-format' }]);
  await newSnippet(page, memory.origin);
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('alert').getByText(title)).toBeVisible();
  await expect(page.getByLabel('Título')).toHaveValue('Cómo llegar');
});

test('an answer that is not taken stays, with the reason in the reader’s language', async ({ page, memory }) => {
  await refuse(page, '**/api/v1/conversations/*/replies', [{ path: 'body.text', why: 'too-long', limit: 20000 }]);
  await page.goto(memory.origin + lucia);
  const field = page.getByRole('textbox', { name: 'Responder' });
  await field.fill('Ahora lo miramos.');
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(`No ha salido. ${title}`);
  await expect(field).toHaveValue('Ahora lo miramos.');
});

test('the English of a proxy in between reaches no screen', async ({ page, memory }) => {
  const proxy = (status: number, words: string) => ({
    status,
    contentType: 'text/html',
    body: `<html><h1>${status} ${words}</h1></html>`,
  });
  await page.route('**/api/v1/files?**', (route) => route.fulfill(proxy(413, 'Request Entity Too Large')));
  await page.route('**/api/v1/conversations/*/replies', (route) => route.fulfill(proxy(502, 'Bad Gateway')));
  await page.goto(memory.origin + lucia);
  const field = page.getByRole('textbox', { name: 'Responder' });
  await field.fill('Ahora lo miramos.');
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  // nobody knows whether the server has it: it goes once more by itself, under its own key
  await expect(page.getByRole('log').getByText('sale en cuanto vuelva la conexión')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'plano.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await expect(page.getByText('Es más grande de lo que admite el servidor. Prueba con algo menor.')).toBeVisible();
  await expect(page.getByText(/Bad Gateway|Entity/u)).toHaveCount(0);
  await page.unroute('**/api/v1/conversations/*/replies');
  await expect(page.getByRole('log').getByText('sale en cuanto vuelva la conexión')).toHaveCount(0);
  await expect(page.getByRole('log').getByText('Ahora lo miramos.')).toHaveCount(1);
});

test('what waited for the line and is then not taken stays in the thread with the reason, and can be written anew', async ({
  page,
  memory,
}) => {
  await page.route('**/api/v1/conversations/*/replies', (route) => route.abort());
  await page.goto(memory.origin + lucia);
  const field = page.getByRole('textbox', { name: 'Responder' });
  const log = page.getByRole('log');
  await field.fill('Sale esta tarde.');
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(log.getByText('sale en cuanto vuelva la conexión')).toBeVisible();
  // somebody wrote meanwhile: the answer no longer answers
  await page.request.post(`${memory.origin}/fake/receive?n=1&text=${encodeURIComponent('Ya me ha llegado')}`);
  await page.unroute('**/api/v1/conversations/*/replies');
  await expect(log.getByText(/^No ha salido\. Ha cambiado/u)).toBeVisible();
  await page.reload();
  await expect(log.getByText('Sale esta tarde.')).toBeVisible();
  await field.fill('Me alegro.');
  await log.getByRole('button', { name: 'Retomarlo' }).click();
  await expect(log.getByText('Sale esta tarde.')).toHaveCount(0);
  await expect(field).toHaveValue('Sale esta tarde.\n\nMe alegro.');
  await expect(field).toBeFocused();
});
