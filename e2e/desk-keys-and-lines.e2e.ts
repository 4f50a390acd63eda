import type { Page } from '@playwright/test';
import { expect, lucia, marcos, open, test } from './desk/day.ts';

const map = (page: Page) => page.getByRole('dialog', { name: 'Atajos de teclado' });

/** What the palette offers with a key, as `e Resolver`. */
async function offeredByPalette(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+k');
  const lines = page.getByRole('option').filter({ has: page.locator('kbd') });
  await expect(lines.first()).toBeVisible();
  const said = await lines.evaluateAll((options) =>
    options.map((each) => `${each.querySelector('kbd')?.textContent} ${each.querySelector('span')?.textContent}`),
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  return said;
}

/** Every line of the map, as `e Resolver`. */
const linesOfMap = (page: Page): Promise<readonly string[]> =>
  map(page)
    .locator('dl > div')
    .evaluateAll((lines) =>
      lines.map((each) => `${each.querySelector('dd')?.textContent} ${each.querySelector('dt')?.textContent}`),
    );

test.describe('on a wide screen', () => {
  test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  test.describe.configure({ timeout: 120_000 });

  test('the map of keys says every key from wherever it is opened, by where it acts', async ({ page, memory }) => {
    const offered = new Set<string>();
    for (const where of [lucia, marcos]) {
      await open(page, memory.origin, where);
      for (const each of await offeredByPalette(page)) offered.add(each);
    }
    expect(offered.size).toBeGreaterThan(25);

    await page.goto(`${memory.origin}/settings/me`);
    await page.getByRole('button', { name: 'Atajos de teclado' }).click();
    await expect(map(page).getByRole('heading', { level: 3 })).toHaveText([
      'En toda la mesa',
      'En la bandeja',
      'En una conversación',
      'Al escribir',
      'En la búsqueda',
    ]);
    const inSettings = await linesOfMap(page);
    expect(inSettings).toEqual(expect.arrayContaining([...offered]));
    expect(inSettings).toEqual(
      expect.arrayContaining(['j Siguiente conversación', '⏎ Enviar en privado', 'Alt ↓ Ir al aviso siguiente']),
    );

    await open(page, memory.origin, lucia);
    await page.keyboard.press('?');
    await expect(map(page)).toBeVisible();
    expect(await linesOfMap(page)).toEqual(inSettings);
  });

  test('a key cannot be given twice, not even one of a screen that is not open', async ({ page, memory }) => {
    await page.goto(`${memory.origin}/settings/me`);
    await page.getByRole('button', { name: 'Atajos de teclado' }).click();
    await map(page)
      .getByRole('button', { name: /Cambiar la tecla de Ir a ajustes/u })
      .click();
    await page.keyboard.press('e');
    await expect(map(page).getByRole('alert')).toHaveText('Esa tecla ya es de: Resolver.');
  });

  test('what is searched for and what is found begin on one line', async ({ page, memory }) => {
    await page.goto(`${memory.origin}/search?q=pedido`);
    const hit = page.locator('[data-hit]').first();
    await expect(hit).toBeVisible();
    const left = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())?.x ?? NaN;
    const field = await left('main .icon');
    expect(Math.abs(field - (await left('[data-hit] > *')))).toBeLessThan(8);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(Math.abs((await left('main .icon')) - (await left('[data-hit] > *')))).toBeLessThan(8);
  });

  test('a short conversation stands together with where it starts', async ({ page, memory }) => {
    await open(page, memory.origin, marcos);
    const start = await page.getByText('Aquí empieza la conversación').boundingBox();
    const first = await page.locator('[data-message]').first().boundingBox();
    expect((first?.y ?? NaN) - (start?.y ?? NaN)).toBeLessThan(100);
  });
});

test.describe('by touch', () => {
  test.use({ locale: 'es-ES', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a phone is told of no keys, and what one chooses from begins with a capital', async ({ page, memory }) => {
    await page.goto(`${memory.origin}/settings/me`);
    await expect(page.getByRole('switch', { name: /escritorio/u })).toBeVisible();
    await expect(page.getByText(/tecla|atajo/iu)).toHaveCount(0);
    await page.goto(`${memory.origin}/settings/members`);
    const choices = page.getByRole('combobox').first().locator('option');
    await expect(choices).toHaveText([/^\p{Lu}/u, /^\p{Lu}/u, /^\p{Lu}/u, /^\p{Lu}/u]);
  });

  test('the lines of the guard stand under their words, in a form and in an answer', async ({ page, memory }) => {
    const typeOf = (selector: string) =>
      page
        .locator(selector)
        .last()
        .evaluate((each) => {
          const { fontSize, lineHeight, paddingLeft, paddingTop, borderTopWidth } = getComputedStyle(each);
          return { fontSize, lineHeight, paddingLeft, paddingTop, borderTopWidth, width: each.clientWidth };
        });
    await page.goto(`${memory.origin}/settings/snippets`);
    await page
      .getByRole('button', { name: /^Editar /u })
      .first()
      .click();
    await expect(page.getByRole('textbox', { name: 'Texto' })).toBeVisible();
    expect(await typeOf('[data-behind-field]')).toEqual(await typeOf('[data-behind-field] + textarea'));
    await open(page, memory.origin, lucia);
    await expect(page.getByRole('textbox', { name: 'Responder' })).toBeVisible();
    expect(await typeOf('[data-behind-field]')).toEqual(await typeOf('[data-behind-field] + textarea'));
  });

  test('the parts of a voice go on to the edges of a phone', async ({ page, memory }) => {
    await page.goto(`${memory.origin}/settings/voice`);
    const row = page.getByRole('navigation', { name: 'Partes de la voz' });
    await expect(row).toBeVisible();
    expect(await row.boundingBox()).toMatchObject({ x: 0, width: 390 });
  });
});
