import type { Page } from 'playwright-core';
import type { Screen, Step } from './screen.ts';

const lucia = '/inbox/06000000-0000-7000-8000-000000000001';
const marcos = lucia.replace(/1$/u, '0');

/** What opens over the conversation and the list: what is added to an answer, the menus, the choosing of many. */
export const sheetScreens: readonly Screen[] = [
  ...['day', 'long'].flatMap((scene) => [
    { name: `add-${scene}`, path: lucia, scene, steps: adding() },
    { name: `add-place-${scene}`, path: lucia, scene, steps: adding(/ubicación|location/iu) },
    { name: `add-snippet-${scene}`, path: lucia, scene, steps: adding(/^(?:Fragmento|Snippet)s?$/u) },
    { name: `choosing-${scene}`, path: '/inbox', scene, steps: choosing },
  ]),
  { name: 'add-public', path: marcos, scene: 'day', steps: adding() },
  { name: 'add-files', path: lucia, scene: 'day', steps: attached },
  ...Object.entries({
    'menu-thread': /^(?:Más acciones|More actions)$/u,
    'menu-message': /^(?:Acciones del mensaje|Message actions)$/u,
    'menu-send': /^(?:Otras formas de enviar|Other ways to send)$/u,
  }).map(([name, button]) => ({ name, path: lucia, scene: 'day', steps: pressing(button) })),
  { name: 'menu-filter', path: '/inbox', scene: 'day', steps: (page) => page.keyboard.press('f') },
  { name: 'menu-me', path: '/inbox', scene: 'day', steps: pressing(/^(?:Más|More|Tu cuenta|Your account)$/u) },
  { name: 'thread-not-taken', path: lucia, scene: 'day', steps: notTaken },
  { name: 'person-merge', path: `${lucia}?person=true`, scene: 'day', steps: merging },
];

/** On a phone by the one button for all of it, else by its own. */
function adding(what?: RegExp): Step {
  return async (page) => {
    const all = page.getByRole('button', { name: /^(?:Añadir|Add)$/u });
    const isPhone = await all.isVisible();
    if (isPhone) await all.click();
    if (!what) return;
    const one = page.getByRole(isPhone ? 'menuitem' : 'button', { name: what });
    await one.first().click();
  };
}

/** On a phone row by row, else by the keys. */
async function choosing(page: Page): Promise<void> {
  const choose = page.getByRole('button', { name: /^(?:Seleccionar conversaciones|Select conversations)$/u });
  if (await choose.isVisible()) {
    await choose.click();
    for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).click();
  } else for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key, { delay: 30 });
}

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

async function attached(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([
    { name: 'mesa.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') },
    { name: 'albarán-48291.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
  ]);
  await page.waitForTimeout(600);
}

/** Written without a line, and refused once there was one. */
async function notTaken(page: Page): Promise<void> {
  const replies = '**/api/v1/conversations/*/replies';
  await page.route(replies, (route) => route.abort());
  const field = page.getByRole('region', { name: /^(?:Escribir|Write)$/u }).getByRole('textbox');
  await field.fill('Sale esta tarde sin falta, y te avisamos en cuanto lo recoja el mensajero.');
  await field.press('Control+Enter');
  await page.request.post(`/fake/receive?n=1&text=${encodeURIComponent('Ya me ha llegado, ¡gracias!')}`);
  await page.unroute(replies);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForTimeout(900);
}

/** The last one in sight: in a thread the newest message's. */
function pressing(name: RegExp): Step {
  return (page) => page.getByRole('button', { name }).filter({ visible: true }).last().click();
}

async function merging(page: Page): Promise<void> {
  await pressing(/^(?:Unir con otra ficha|Merge with another record)$/u)(page);
  await page.getByRole('dialog').getByRole('textbox').fill('mar');
  await page.waitForTimeout(400);
}
