import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test, type DeskInBrowser } from './desk/browser-test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });

const path = async (desk: DeskInBrowser): Promise<string> => {
  const { items } = await desk.owner.ask('GET', '/api/v1/brands');
  return `/api/v1/brands/${items[0].id}/protocol`;
};

async function open(page: Page, desk: DeskInBrowser, tab: string): Promise<void> {
  const headers = { origin: desk.origin, 'x-tertulia-csrf': '1' };
  const { email, password } = desk.owner;
  await page.context().request.post(`${desk.origin}/api/auth/sign-in/email`, { data: { email, password }, headers });
  await page.goto(`${desk.origin}/settings/voice?tab=${tab}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Voz' })).toBeVisible();
}

const saveBar = (page: Page) => page.getByRole('form', { name: 'Hay cambios sin guardar' });

test('answers that are pasted become a first protocol, which is read before it is saved', async ({ page, desk }) => {
  test.setTimeout(120_000);
  await open(page, desk, 'start');
  const before = await desk.owner.ask('GET', await path(desk));
  const answers = Array.from({ length: 12 }, (_, n) => `Hola, te lo enviamos hoy y te avisamos cuando salga. ${n}`);
  await page.getByLabel('O pega respuestas tuyas').fill(answers.join('\n\n'));
  await page.getByRole('button', { name: 'Proponer un protocolo' }).click();
  await expect(page.getByText('Esto hemos visto en 12 respuestas')).toBeVisible();
  await page.getByRole('button', { name: 'Usar y revisar' }).click();
  await expect(page.getByLabel('Trato')).toHaveValue('tu');
  expect((await desk.owner.ask('GET', await path(desk))).version).toBe(before.version);
  await saveBar(page).getByLabel('Por qué cambia').fill('De cómo contestamos');
  await saveBar(page).getByRole('button', { name: 'Guardar' }).click();
  await expect(saveBar(page)).toHaveCount(0);
  expect(await desk.owner.ask('GET', await path(desk))).toMatchObject({
    version: before.version + 1,
    origin: 'derived',
    note: 'De cómo contestamos',
    document: { address: 'tu' },
  });
});

test('what is written is tried before it is saved, and an old version comes back', async ({ page, desk }) => {
  test.setTimeout(120_000);
  await open(page, desk, 'write');
  const { version } = await desk.owner.ask('GET', await path(desk));
  await page.getByRole('button', { name: 'Prohibir otra' }).click();
  await expect(page.getByRole('list', { name: 'Prohibidas' }).getByLabel('Palabra o expresión').last()).toBeFocused();
  await page.keyboard.type('maravilla');
  await page.getByRole('list', { name: 'Prohibidas' }).getByLabel('Mejor').last().fill('gusto');
  await page.getByText('Modales').click();
  await page.getByRole('combobox', { name: 'Frases de plantilla' }).selectOption('Bloquea');

  await page.getByRole('link', { name: 'Probar' }).click();
  await page.getByLabel('Una respuesta').fill('Es una maravilla. Lamentamos las molestias ocasionadas.');
  const found = page.getByRole('list', { name: 'Probar' });
  await expect(found.getByText('Palabras prohibidas')).toBeVisible();
  await expect(found.getByRole('listitem').filter({ hasText: 'Frases de plantilla' })).toContainText('Bloquea');
  await found.getByRole('button', { name: 'Cambiar por «gusto»' }).click();
  await expect(page.getByLabel('Una respuesta')).toHaveValue(/^Es un gusto/u);
  await saveBar(page).getByRole('button', { name: 'Guardar' }).click();
  await expect(saveBar(page)).toHaveCount(0);

  await page.getByRole('link', { name: 'Historial' }).click();
  await page.getByRole('button', { name: `Comparar Versión ${version}` }).click();
  await expect(page.getByText('maravilla → gusto')).toBeVisible();
  await page.getByRole('button', { name: `Volver a esta Versión ${version}` }).click();
  await page.getByRole('button', { name: 'Volver a esta', exact: true }).click();
  await expect(page.getByText(`recuperada de la ${version}`)).toBeVisible();
  const { document, origin } = await desk.owner.ask('GET', await path(desk));
  expect([origin, document.terms.banned]).toEqual(['restored', []]);
});

test('the protocol leaves as a file and comes back from one', async ({ page, desk }) => {
  test.setTimeout(120_000);
  await open(page, desk, 'file');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar YAML' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tostadero-sur.yaml');
  const yaml = await readFile(await download.path(), 'utf8');
  const changed = `${yaml.replace(/^tone:.*$/mu, 'tone: Con calma')}sabor: intenso\n`;
  await page.getByLabel('O pégalo aquí').fill(changed);
  await page.getByRole('button', { name: 'Leer', exact: true }).click();
  await expect(page.getByLabel('Tono')).toHaveValue('Con calma');
  await expect(page.getByRole('alert')).toContainText('sabor no lo reconocemos');
  await page.getByRole('button', { name: 'Descartar' }).click();
  await expect(page.getByLabel('Tono')).not.toHaveValue('Con calma');
});

test('somebody who saves meanwhile is noticed, and nothing typed is taken', async ({ page, desk }) => {
  test.setTimeout(120_000);
  await open(page, desk, 'write');
  await page.getByLabel('Tono').fill('A mi manera');
  const { document, version } = await desk.owner.ask('GET', await path(desk));
  await desk.owner.ask('PUT', await path(desk), { document: { ...document, tone: 'A la suya' }, version });
  await expect(saveBar(page).getByRole('alert')).toContainText('Alguien ha guardado otra versión');
  await expect(page.getByLabel('Tono')).toHaveValue('A mi manera');
  await saveBar(page).getByRole('button', { name: 'Ver cómo está ahora' }).click();
  await expect(page.getByLabel('Tono')).toHaveValue('A la suya');
});

test('on the narrowest screen nothing is wider than the screen, and its parts are reached by keyboard', async ({
  page,
  desk,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const tab of ['start', 'write', 'try', 'history', 'file', 'week']) {
    await open(page, desk, tab);
    await expect(page.locator('.skeleton')).toHaveCount(0);
    const wider = await page
      .getByRole('main')
      .evaluate((main) =>
        main.scrollWidth === main.clientWidth
          ? []
          : [...main.querySelectorAll('*')]
              .filter((each) => each.getBoundingClientRect().right > main.clientWidth && !each.closest('nav'))
              .map((each) => each.outerHTML.slice(0, 120)),
      );
    expect(wider, tab).toEqual([]);
  }
  await open(page, desk, 'write');
  await page.getByRole('link', { name: 'Probar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Una respuesta')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Una respuesta')).toBeFocused();
});
