import AxeBuilder from '@axe-core/playwright';
import { expect as soon, test, type Page } from '@playwright/test';
import { becomeOwner, type Owner } from './desk/owner.ts';
import { startDesk, type RunningDesk } from './desk/start-desk.ts';

const expect = soon.configure({ timeout: 30_000 });
test.describe.configure({ mode: 'serial' });

let page: Page;
let desk: RunningDesk;
let owner: Owner;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await startDesk(); // a second brand of its own: no other test is to meet it
  owner = await becomeOwner(desk);
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  const headers = { origin: desk.origin, 'x-tertulia-csrf': '1' };
  const { email, password } = owner;
  await context.request.post(`${desk.origin}/api/auth/sign-in/email`, { data: { email, password }, headers });
  page = await context.newPage();
});
test.afterAll(async () => {
  await page.context().close();
  await desk.stop();
});

const underlined = () => page.locator('u');
const at = (place: string) => page.goto(`${desk.origin}/settings/${place}`);

test('a snippet is read as it is written, mended by a key, and a gap that its sender fills is none of its faults', async () => {
  await at('snippets');
  await page.getByRole('button', { name: 'Nuevo fragmento' }).first().click();
  await page.getByLabel('Título').fill('Recogida');
  await page.getByLabel('Atajo').fill('recogida');
  const text = page.getByLabel('Texto');
  await text.click();
  await page.keyboard.type('Haber si te viene bien el [DÍA] por la tarde.');
  await expect(underlined()).toHaveText(['Haber si']);
  await expect(page.getByRole('status').filter({ hasText: '1 aviso' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  const { violations } = await new AxeBuilder({ page }).include('form').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await page.keyboard.press('t');
  await expect(text).toHaveValue('A ver si te viene bien el [DÍA] por la tarde.');
  await expect(underlined()).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'A ver si te viene bien el [DÍA]' })).toBeVisible();
});

test('a way out that is taken is a change like any other: it is not left behind unasked', async () => {
  await owner.ask('POST', '/api/v1/snippets', { title: 'Molido', shortcut: 'molido', text: 'Haber si te gusta.' });
  await at('snippets');
  await page.getByRole('button', { name: 'Editar Molido' }).click();
  await page.getByRole('button', { name: /Cambiar/u }).click();
  await expect(page.getByLabel('Texto')).toHaveValue('A ver si te gusta.');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Etiquetas' }).click();
  await expect.poll(() => asked).toHaveLength(1);
  await expect(page.getByLabel('Texto')).toHaveValue('A ver si te gusta.');
  page.once('dialog', (dialog) => void dialog.accept());
});

for (const hasTouch of [false, true])
  test(`the lines stand under their words, ${hasTouch ? 'under a finger' : 'under a pointer'}`, async ({ browser }) => {
    const storageState = await page.context().storageState();
    const width = hasTouch ? 390 : 1440;
    const context = await browser.newContext({
      storageState,
      hasTouch,
      isMobile: hasTouch,
      viewport: { width, height: 844 },
    });
    const other = await context.newPage();
    await other.goto(`${desk.origin}/settings/snippets`);
    await other.getByRole('button', { name: 'Editar Molido' }).click();
    await other.locator('textarea').fill('Te decimos algo en un rato, cuando lo miremos con calma. Haber si te gusta.');
    await expect(other.locator('u')).toHaveText(['Haber si']);
    const [over, under] = await other.locator('textarea').evaluate((area) =>
      [area, area.previousElementSibling ?? area].map((layer) => {
        const { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing, padding, borderWidth } =
          getComputedStyle(layer);
        const { x, y, width, height } = layer.getBoundingClientRect();
        const type = { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing };
        return { ...type, padding, borderWidth, x, y, width, height };
      }),
    );
    expect(under).toEqual(over);
    await context.close();
  });

test('a fact is read by the voice of the brand it is for', async () => {
  const brand = await owner.ask('POST', '/api/v1/brands', {
    name: 'Zarzal Panaderos',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    firstResponseMinutes: 60,
    nextResponseMinutes: 60,
    bannedTerms: [],
  });
  const path = `/api/v1/brands/${brand.id}/protocol`;
  const { document, version } = await owner.ask('GET', path);
  const banned = [{ term: 'barato', instead: 'asequible', because: 'No vendemos por barato.' }];
  await owner.ask('PUT', path, {
    document: { ...document, terms: { ...document.terms, banned } },
    version,
  });
  await at('facts');
  await page.getByRole('button', { name: 'Nuevo dato' }).first().click();
  await page.getByLabel('Lo que se dice').fill('El pan de centeno es barato los lunes.');
  await expect(page.getByText('Suena a la marca')).toBeVisible();
  await page.getByLabel('Dónde se aplica').selectOption({ label: 'En toda la marca Zarzal Panaderos' });
  await expect(underlined()).toHaveText(['barato']);
  await expect(page.getByText('No vendemos por barato.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancelar' }).click();
});

test('what the chat says by itself is read as a bot says it, and nothing unfilled greets anybody', async () => {
  await at('accounts');
  await page.getByRole('button', { name: /Chat/u }).first().click();
  const greeting = page.getByLabel('Saludo');
  await greeting.fill('Hola, [NOMBRE]. Haber si podemos ayudarte.');
  await expect(underlined()).toHaveText(['[NOMBRE]', 'Haber si']);
  await expect(page.getByRole('status').filter({ hasText: 'No puede salir así' })).toBeVisible();
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByRole('alert')).toHaveText('«[NOMBRE]» es un hueco de plantilla sin rellenar.');
  await expect(greeting).toBeFocused();
  await greeting.fill('Hola, ¿en qué podemos ayudarte?');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Guardado', { exact: true }).first()).toBeVisible();
});
