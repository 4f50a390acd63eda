import { expect as soon } from '@playwright/test';
import { test } from './desk/browser-test.ts';

/** Two pages, a visitor and a live line: on a busy machine that takes its time. */
const expect = soon.configure({ timeout: 30_000 });

test('hours written in the settings underline another hour in an open reply, and leave it when they change', async ({
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  const headers = { origin: desk.origin, 'x-tertulia-csrf': '1' };
  const { email, password } = desk.owner;
  await context.request.post(`${desk.origin}/api/auth/sign-in/email`, { data: { email, password }, headers });
  const settings = await context.newPage();
  await settings.goto(`${desk.origin}/settings/facts`);
  await settings.getByRole('button', { name: 'Nuevo dato' }).first().click();
  const title = `Horario ${crypto.randomUUID().slice(0, 8)}`;
  await settings.getByLabel('Título').fill(title);
  await settings.getByLabel('Lo que se dice').fill('Abrimos todos los días de 9 a 20 h.');
  for (const day of ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'])
    await settings.getByLabel(day).fill('9-20');
  await settings.getByLabel('domingo').fill('de nueve a ocho');
  await settings.getByRole('button', { name: 'Guardar' }).click();
  expect(await settings.getByLabel('domingo').evaluate((field: HTMLInputElement) => field.validationMessage)).toBe(
    'Escribe las horas así: 9-14, 16:30-20.',
  );
  await settings.getByLabel('domingo').fill('9-20');
  await settings.getByRole('button', { name: 'Guardar' }).click();
  await expect(settings.getByText('lo comprueba el corrector')).toBeVisible();

  const asked = `¿Hasta qué hora abrís? #${crypto.randomUUID().slice(0, 8)}`;
  const outside = await browser.newContext({ locale: 'es-ES' });
  const visitor = await outside.newPage();
  await visitor.goto(desk.demo('es'));
  await visitor.getByRole('button', { name: 'Abrir el chat' }).click();
  await visitor.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(asked);
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('log').getByText(asked)).toBeVisible();

  const page = await context.newPage();
  await page.goto(`${desk.origin}/inbox`);
  await page.getByRole('link', { name: asked }).click();
  await expect(page.getByRole('log').getByText(asked)).toBeVisible();
  await page.getByRole('textbox', { name: 'Responder' }).fill('Hola: abrimos hasta las 21 h.');
  const underlined = page.locator('u', { hasText: 'abrimos hasta las 21 h' });
  // the engine comes with the first letter, the signals with the conversation
  await expect(underlined).toHaveCount(1);

  await settings.getByRole('button', { name: `Editar ${title}` }).click();
  for (const day of ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'])
    await settings.getByLabel(day).fill('9-21');
  await settings.getByRole('button', { name: 'Guardar' }).click();
  await expect(underlined).toHaveCount(0);

  const { items } = await desk.owner.ask('GET', '/api/v1/facts');
  for (const fact of items) if (fact.title === title) await desk.owner.ask('DELETE', `/api/v1/facts/${fact.id}`);
  await outside.close();
  await context.close();
});
