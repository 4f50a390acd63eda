import { expect, type Browser, type Page } from '@playwright/test';
import { test, type DeskInBrowser } from './desk/browser-test.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

async function pageOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'es-ES',
    permissions: ['microphone'],
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}

async function visitorAt(browser: Browser, desk: DeskInBrowser): Promise<Page> {
  const page = await pageOf(browser);
  await page.goto(desk.demo('es'));
  await page.getByRole('button', { name: 'Abrir el chat' }).click();
  return page;
}

async function agentAt(browser: Browser, desk: DeskInBrowser): Promise<Page> {
  const page = await pageOf(browser);
  await page.goto(`${desk.origin}/sign-in`);
  await page.getByLabel('Correo').fill(desk.owner.email);
  await page.getByLabel('Contraseña').fill(desk.owner.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByRole('heading', { name: 'Bandeja' })).toBeVisible();
  return page;
}

test('a visitor in the widget and an agent in the inbox: words, a picture and a voice note, both ways', async ({
  browser,
  desk,
}) => {
  test.setTimeout(120_000);
  const [visitor, agent] = [await visitorAt(browser, desk), await agentAt(browser, desk)];
  const [chat, talk] = [visitor.getByRole('log', { name: 'Mensajes' }), agent.getByRole('log', { name: 'Mensajes' })];
  const asked = `¿Tenéis mesa para cuatro? ${crypto.randomUUID().slice(0, 8)}`;

  await visitor.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(asked);
  await visitor.keyboard.press('Enter');
  await agent.getByRole('link', { name: asked }).click();
  await expect(talk.getByText(asked)).toBeVisible();

  // each sees that the other is writing; passing news that nobody keeps, so it is said again until it is seen
  const [question, answer] = [
    visitor.getByRole('textbox', { name: 'Escribe un mensaje' }),
    agent.getByRole('textbox', { name: 'Responder' }),
  ];
  await expect(async () => {
    await question.pressSequentially('y');
    await expect(talk.getByText('está escribiendo')).toBeVisible({ timeout: 4500 });
  }).toPass({ timeout: 30_000 });
  await expect(async () => {
    await answer.pressSequentially('S');
    await expect(chat.getByText('está escribiendo')).toBeVisible({ timeout: 5500 });
  }).toPass({ timeout: 30_000 });
  await question.fill('');

  await visitor.locator('input[type=file]').setInputFiles({ name: 'plano.png', mimeType: 'image/png', buffer: png });
  await expect(visitor.getByRole('button', { name: 'Quitar plano.png' })).toBeVisible();
  await visitor.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(talk.getByRole('button', { name: /Ampliar la imagen/ })).toBeVisible();
  await expect.poll(() => widthOf(talk)).toBe(1);

  await visitor.getByRole('button', { name: 'Grabar una nota de voz' }).click();
  await expect(visitor.getByRole('timer')).toHaveText('0:01');
  await visitor.getByRole('button', { name: 'Enviar la nota de voz' }).click();
  await talk.getByRole('button', { name: 'Escuchar' }).click();
  await expect(talk.getByRole('button', { name: 'Pausar' })).toBeVisible();
  await expect(talk.getByRole('button', { name: 'Escuchar' })).toBeVisible({ timeout: 10_000 }); // it played to its end

  await agent.getByRole('textbox', { name: 'Responder' }).fill('Sí, a las nueve. Os esperamos.');
  await agent.getByRole('textbox', { name: 'Responder' }).press('Enter');
  await expect(chat.getByText('Sí, a las nueve. Os esperamos.')).toBeVisible({ timeout: 20_000 });

  const [chooser] = await Promise.all([
    agent.waitForEvent('filechooser'),
    agent.getByRole('button', { name: 'Adjuntar', exact: true }).click(),
  ]);
  await chooser.setFiles({ name: 'mesa.png', mimeType: 'image/png', buffer: png });
  await expect(agent.getByRole('button', { name: 'Quitar mesa.png' })).toBeVisible();
  await agent.getByRole('textbox', { name: 'Responder' }).fill('Esta es la mesa');
  await agent.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(chat.getByRole('link', { name: /Abrir la imagen/ })).toHaveCount(2, { timeout: 20_000 });

  await agent.getByRole('button', { name: 'Grabar una nota de voz' }).click();
  await expect(agent.getByRole('timer')).toHaveText('0:01');
  await agent.getByRole('button', { name: 'Terminar' }).click();
  await agent.getByRole('button', { name: 'Enviar', exact: true }).click();
  const notes = chat.getByRole('button', { name: 'Reproducir: Nota de voz' });
  await expect(notes).toHaveCount(2, { timeout: 20_000 });
  await notes.last().click();
  await expect(chat.getByRole('button', { name: 'Pausar: Nota de voz' })).toBeVisible();
  await expect(notes).toHaveCount(2, { timeout: 10_000 });
  await expect(talk.getByText('leído').last()).toBeVisible();
});

const widthOf = (log: ReturnType<Page['getByRole']>): Promise<number> =>
  log
    .locator('img')
    .first()
    .evaluate((image) => (image instanceof HTMLImageElement && image.complete ? image.naturalWidth : 0));
