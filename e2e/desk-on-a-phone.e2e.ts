import { AxeBuilder } from '@axe-core/playwright';
import { devices, type Locator, type Page } from '@playwright/test';
import { expect, lucia, marcos, open, test } from './desk/day.ts';
import { sceneCookies } from './desk/memory-desk.ts';
import { faultsOf } from './pictures/faults.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Responder' });
const addButton = (page: Page) => page.getByRole('button', { name: 'Añadir', exact: true });
const addMenu = (page: Page) => page.getByRole('menu', { name: 'Añadir' });

const { userAgent } = devices['Pixel 7'];
test.use({ userAgent, locale: 'es-ES', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 120_000 });

const add = async (page: Page, what: string): Promise<void> => {
  await addButton(page).tap();
  await addMenu(page).getByRole('menuitem', { name: what, exact: true }).tap();
};
const isFingerSized = async (of: Locator): Promise<boolean> => {
  const boxes = await Promise.all((await of.all()).map((each) => each.boundingBox()));
  return boxes.length > 0 && boxes.every((box) => box !== null && box.height >= 48 && box.width >= 48);
};

for (const width of [390, 320])
  test(`at ${width} pixels one button offers what the channel takes, each the size of a finger, and gives the focus back`, async ({
    page,
    memory,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, memory.origin, lucia);
    await addButton(page).tap();
    const items = addMenu(page).getByRole('menuitem');
    await expect(items).toHaveText(['Hacer una foto', 'Foto o vídeo', 'Archivo', 'Ubicación', 'Fragmento', 'Dato']);
    await expect.poll(() => isFingerSized(items)).toBe(true); // it may still be appearing
    await expect(items.first()).toBeFocused();
    await page.waitForTimeout(400); // whatever appears has appeared
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(addMenu(page)).toHaveCount(0);
    await expect(addButton(page)).toBeFocused();

    await open(page, memory.origin, marcos);
    await addButton(page).tap();
    await expect(items).toHaveText(['Hacer una foto', 'Foto', 'Fragmento', 'Dato']);
  });

test('what opens on a phone breaks no rule of WCAG 2.2 AA that a machine can check', async ({ page, memory }) => {
  const broken = async (where: string): Promise<readonly string[]> => {
    await page.waitForTimeout(400); // whatever appears has appeared: colours in motion are not judged
    const { violations } = await new AxeBuilder({ page })
      .include(where) // what lies under a sheet is partly covered, and would be called too small
      .options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  };
  await open(page, memory.origin, lucia);
  await addButton(page).tap();
  expect(await broken('[popover]'), 'the menu').toEqual([]);
  await page.keyboard.press('Escape');
  for (const what of ['Ubicación', 'Fragmento', 'Dato']) {
    await add(page, what);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await broken('[popover]'), what).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Volver a la lista' }).tap();
  await page.getByRole('button', { name: 'Seleccionar conversaciones' }).tap();
  await page.getByRole('checkbox').first().tap();
  expect(await broken('body'), 'choosing').toEqual([]);
});

test('in English the same, by its English names', async ({ page, context, memory }) => {
  await context.addCookies(sceneCookies(memory.origin, { scene: 'day', theme: 'dark', locale: 'en' }));
  await open(page, memory.origin, lucia);
  await page.getByRole('button', { name: 'Add', exact: true }).tap();
  await expect(page.getByRole('menu', { name: 'Add' }).getByRole('menuitem')).toHaveText([
    'Take a photo',
    'Photo or video',
    'File',
    'Location',
    'Snippet',
    'Fact',
  ]);
});

test('a snippet and a fact are looked through, found and put where one was writing', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  await field(page).fill('Hola, Lucía: ');
  await add(page, 'Dato');
  const facts = page.getByRole('dialog', { name: 'Datos' });
  await expect(facts.getByRole('option').first()).toBeVisible();
  await expect.poll(() => isFingerSized(facts.getByRole('option'))).toBe(true); // it may still be appearing
  // to look through: no keyboard lies over the list until one looks for a word
  await expect(facts.getByRole('listbox')).toBeFocused();
  await facts.getByRole('combobox', { name: 'Datos' }).fill('dev');
  await facts.getByRole('option').first().tap();
  await expect(field(page)).toHaveValue(/^Hola, Lucía: .*30 días desde que lo recibes/u);
  await expect(field(page)).toBeFocused();
  await add(page, 'Fragmento');
  const snippets = page.getByRole('dialog', { name: 'Fragmentos' });
  await snippets.getByRole('combobox').fill('zzz');
  await expect(snippets.getByText('No hay nada con esas palabras.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(snippets).toHaveCount(0);
  await expect(addButton(page)).toBeFocused();
});

test('a place goes out from where one stands', async ({ page, context, memory }) => {
  await context.grantPermissions(['geolocation'], { origin: memory.origin });
  await context.setGeolocation({ latitude: 39.4699, longitude: -0.3763 });
  await open(page, memory.origin, lucia);
  await add(page, 'Ubicación');
  const sheet = page.getByRole('dialog', { name: 'Enviar una ubicación' });
  await sheet.getByRole('button', { name: 'Usar mi ubicación' }).tap();
  await expect(sheet.getByLabel('Coordenadas')).toHaveValue('39.469900, -0.376300');
  await sheet.getByLabel('Nombre del lugar').fill('El taller');
  await sheet.getByRole('button', { name: 'Adjuntar la ubicación' }).tap();
  await page.getByRole('button', { name: 'Enviar', exact: true }).tap();
  await expect(page.getByRole('log').getByRole('article').last()).toContainText('El taller');
});

test('the camera, the pictures and the files are each asked for what the channel takes from there', async ({
  page,
  memory,
}) => {
  await open(page, memory.origin, lucia);
  const asked = async (what: string): Promise<readonly [string, boolean]> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), add(page, what)]);
    const input = chooser.element();
    return input.evaluate((it) =>
      it instanceof HTMLInputElement ? [it.accept, it.hasAttribute('capture')] : ['', false],
    );
  };
  expect(await asked('Hacer una foto')).toEqual(['image/*', true]);
  expect(await asked('Foto o vídeo')).toEqual(['image/*,video/*', false]);
  expect(await asked('Archivo')).toEqual(['', false]);
});

test('the phone’s own way back closes the sheet, the person and the selection, and leaves the conversation open', async ({
  page,
  memory,
}) => {
  // a stand-in: a browser on a desk has no button to press
  await page.addInitScript(() => {
    const watchers: { onclose: (() => void) | null }[] = [];
    class Watcher {
      onclose: (() => void) | null = null;
      constructor() {
        watchers.push(this);
      }
      destroy(): void {
        if (watchers.includes(this)) watchers.splice(watchers.indexOf(this), 1);
      }
    }
    Object.assign(window, { CloseWatcher: Watcher, goBack: () => watchers.at(-1)?.onclose?.() });
  });
  const back = () => page.evaluate(() => (window as unknown as { goBack: () => void }).goBack()); // put there above
  await open(page, memory.origin, lucia);
  await addButton(page).tap();
  await expect(addMenu(page)).toBeVisible();
  await back();
  await expect(addMenu(page)).toHaveCount(0);
  const person = page.getByRole('complementary', { name: 'Persona' });
  await page.getByRole('heading', { level: 2 }).getByRole('button').tap();
  await expect(person).toBeVisible();
  await back();
  await expect(person).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${lucia}$`, 'u'));
  await page.getByRole('button', { name: 'Volver a la lista' }).tap();
  await page.getByRole('button', { name: 'Seleccionar conversaciones' }).tap();
  await page.getByRole('checkbox').first().tap();
  await back();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
});

test('nothing lies below the phone’s keyboard: neither a sheet nor the button that sends', async ({ page, memory }) => {
  // as iOS has it: the window keeps its size, less of it is in sight, and the page is pushed up
  await page.addInitScript(() => {
    const keyboard = { height: 0, pushed: 0 };
    const seen = new EventTarget();
    Object.defineProperties(seen, {
      height: { get: () => innerHeight - keyboard.height },
      offsetTop: { get: () => keyboard.pushed },
      scale: { value: 1 },
    });
    Object.defineProperty(window, 'visualViewport', { value: seen });
    Object.assign(window, {
      keyboardIs: (height: number, pushed: number) => {
        Object.assign(keyboard, { height, pushed });
        seen.dispatchEvent(new Event('resize'));
      },
    });
  });
  const keyboardIs = (height: number, pushed: number) =>
    page.evaluate(
      (given) => (window as unknown as { keyboardIs: (...given: number[]) => void }).keyboardIs(...given), // put there above
      [height, pushed],
    );
  const isInSight = async (what: Locator): Promise<void> => {
    await expect(what).toBeVisible();
    await keyboardIs(336, 60);
    const box = await what.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(60);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(60 + 844 - 336);
  };
  await open(page, memory.origin, lucia);
  await isInSight(page.getByRole('button', { name: 'Volver a la lista' }));
  await isInSight(page.getByRole('button', { name: 'Enviar', exact: true }));
  for (const [what, name] of [
    ['Ubicación', 'Enviar una ubicación'],
    ['Fragmento', 'Fragmentos'],
  ] as const) {
    await add(page, what);
    await isInSight(page.getByRole('dialog', { name }));
    await page.keyboard.press('Escape');
  }
  await keyboardIs(0, 0);
  const send = await page.getByRole('button', { name: 'Enviar', exact: true }).boundingBox();
  expect((send?.y ?? 0) + (send?.height ?? 0)).toBeGreaterThan(844 - 40);
  await page.goto(`${memory.origin}${lucia}?person=true`);
  await page.getByRole('button', { name: 'Unir con otra ficha' }).tap();
  await isInSight(page.getByRole('dialog', { name: 'Unir con otra ficha' }));
});

test('Enter makes a line, for a phone has no other key for it; the button sends', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  await field(page).fill('Hola, Lucía:');
  await field(page).press('Enter');
  await field(page).pressSequentially('sale hoy.');
  await expect(field(page)).toHaveValue('Hola, Lucía:\nsale hoy.');
  await page.getByRole('button', { name: 'Enviar', exact: true }).tap();
  await expect(page.getByRole('log').getByRole('article').last()).toContainText('sale hoy.');
});

test('a colleague is called in a note by a button', async ({ page, memory }) => {
  await open(page, memory.origin, lucia);
  await page.getByRole('button', { name: 'Nota', exact: true }).tap();
  await expect(addButton(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Mencionar a alguien' }).tap();
  await page.getByRole('listbox', { name: 'Mencionar a' }).getByRole('option').nth(1).tap();
  await expect(page.getByRole('textbox', { name: 'Nota' })).toHaveValue(/^@\p{L}+ $/u);
});

for (const width of [390, 320])
  test(`at ${width} pixels many are chosen by tapping their rows, resolved together and brought back`, async ({
    page,
    memory,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${memory.origin}/inbox`);
    const rows = page.getByRole('region', { name: 'Conversaciones' }).getByRole('listitem');
    await expect(rows.first()).toBeVisible();
    const before = await rows.count();
    await page.getByRole('button', { name: 'Seleccionar conversaciones' }).tap();
    const bar = page.getByRole('toolbar');
    await expect(bar).toContainText('Ninguna seleccionada');
    await expect(bar.getByRole('button', { name: 'Resolver' })).toBeDisabled();
    // the whole row is what one taps
    await rows.nth(0).tap({ position: { x: width - 60, y: 40 } });
    await rows.nth(1).tap({ position: { x: width - 60, y: 40 } });
    await expect(page).toHaveURL(/\/inbox$/u);
    await expect(bar).toContainText('2 seleccionadas');
    await expect.poll(() => isFingerSized(bar.getByRole('button'))).toBe(true); // it may still be appearing
    await page.waitForTimeout(400); // whatever appears has appeared
    expect(await faultsOf(page)).toEqual([]);
    await bar.getByRole('button', { name: 'Todas' }).tap();
    await bar.getByRole('button', { name: 'Resolver' }).tap();
    await expect(rows).toHaveCount(0);
    await page.locator('[data-notice]').getByRole('button', { name: 'Deshacer' }).tap();
    await expect(rows).toHaveCount(before);
  });

test('on a phone an empty view names no key', async ({ page, context, memory }) => {
  await context.addCookies(sceneCookies(memory.origin, { scene: 'empty', theme: 'light', locale: 'es-ES' }));
  for (const view of ['mine', 'snoozed', 'set-aside']) {
    await page.goto(`${memory.origin}/inbox?view=${view}`);
    await expect(page.getByRole('region', { name: 'Conversaciones' }).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.getByText(/tecla/u)).toHaveCount(0);
  }
});
