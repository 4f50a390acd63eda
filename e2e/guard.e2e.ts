import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import type { ProtocolDocument } from '@tertulia/contract';
import { test, type DeskInBrowser } from './desk/browser-test.ts';

test.describe.configure({ mode: 'serial' });

const agent = { name: 'Iker Sanz', email: 'iker@tostadero.example', password: 'una contraseña larga' };

async function signedIn(
  browser: Browser,
  desk: DeskInBrowser,
  who: { email: string; password: string },
): Promise<Page> {
  const context = await browser.newContext({ locale: 'es-ES', viewport: { width: 1440, height: 900 } });
  const headers = { origin: desk.origin, 'x-tertulia-csrf': '1' };
  const data = { email: who.email, password: who.password };
  const answer = await context.request.post(`${desk.origin}/api/auth/sign-in/email`, { data, headers });
  expect(answer.status()).toBe(200);
  return context.newPage();
}

/** Somebody writes in the chat of the brand's page, and the desk opens what they wrote. */
async function opened(browser: Browser, page: Page, desk: DeskInBrowser, text: string): Promise<void> {
  const asked = `${text} #${crypto.randomUUID().slice(0, 8)}`;
  const outside = await browser.newContext({ locale: 'es-ES' });
  const visitor = await outside.newPage();
  await visitor.goto(desk.demo('es'));
  await visitor.getByRole('button', { name: 'Abrir el chat' }).click();
  await visitor.getByRole('textbox', { name: 'Escribe un mensaje' }).fill(asked);
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('log').getByText(asked)).toBeVisible();
  await outside.close();
  await page.goto(`${desk.origin}/inbox`);
  await page.getByRole('link', { name: asked }).click();
  await expect(page.getByRole('log').getByText(asked)).toBeVisible();
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Responder' });
const underlined = (page: Page) => page.locator('u');
const composer = (page: Page) => page.getByRole('region', { name: 'Escribir' });
const protocolPath = async (desk: DeskInBrowser): Promise<string> => {
  const { items } = await desk.owner.ask('GET', '/api/v1/brands');
  return `/api/v1/brands/${items[0].id}/protocol`;
};
/** The brand's protocol with some of it written anew. */
async function write(
  desk: DeskInBrowser,
  change: (document: ProtocolDocument) => Partial<ProtocolDocument>,
): Promise<void> {
  const path = await protocolPath(desk);
  const { document, version } = await desk.owner.ask('GET', path);
  await desk.owner.ask('PUT', path, { document: { ...document, ...change(document) }, version });
}

let lead: Page;
test.beforeAll(async ({ browser, desk }) => {
  lead = await signedIn(browser, desk, desk.owner);
  const { items } = await desk.owner.ask('GET', '/api/v1/brands');
  const invitation = await desk.owner.ask('POST', '/api/v1/invitations', {
    email: agent.email,
    role: 'agent',
    brandId: items[0].id,
  });
  const token = /token=([\w-]+)/u.exec(invitation.url)?.[1];
  const joined = await fetch(`${desk.origin}/api/v1/join`, {
    method: 'POST',
    headers: { origin: desk.origin, 'x-tertulia-csrf': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ token, name: agent.name, password: agent.password }),
  });
  expect(joined.status).toBe(200);
});
test.afterAll(async ({ desk }) => {
  await lead.context().close();
  // the desk goes on with other tests
  await write(desk, ({ terms }) => ({ terms: { ...terms, banned: [] } }));
});

test('what does not sound like the brand is underlined, taken with one key, or left with another', async ({
  browser,
  desk,
}) => {
  test.setTimeout(120_000);
  await opened(browser, lead, desk, '¿Me llega hoy el pedido?');
  await field(lead).click();
  await lead.keyboard.type('Haber si llega hoy.');
  await expect(underlined(lead)).toHaveText(['Haber si']);
  await expect(composer(lead).getByRole('status').filter({ hasText: '1 aviso' })).toBeVisible();

  await lead.keyboard.press('Alt+ArrowDown');
  await expect(composer(lead).getByText('Faltas que avergüenzan.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: lead }).include('[aria-label="Escribir"]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await lead.keyboard.press('t');
  await expect(field(lead)).toHaveValue('A ver si llega hoy.');
  await expect(underlined(lead)).toHaveCount(0);
  await expect(composer(lead).getByText('Suena a la marca')).toBeVisible();

  await lead.keyboard.press('End');
  await lead.keyboard.type(' Haber qué pasa.');
  await expect(underlined(lead)).toHaveText(['Haber qué']);
  await lead.keyboard.press('Alt+ArrowDown');
  await lead.keyboard.press('Escape');
  await expect(underlined(lead)).toHaveCount(0);
  await expect(composer(lead).getByText('Dejado así', { exact: true })).toBeVisible();
  await expect(composer(lead).getByText('Suena a la marca')).toHaveCount(0);
  await expect(field(lead)).toBeFocused();
  await expect(field(lead)).toHaveValue('A ver si llega hoy. Haber qué pasa.');
  await lead.keyboard.type(' Te decimos algo');
  await expect(underlined(lead)).toHaveCount(0);
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('log').getByText('Haber qué pasa.')).toBeVisible();

  const { rules } = await desk.owner.ask('GET', (await protocolPath(desk)).replace(/protocol$/u, 'voice-report'));
  // other tests may have answered at this desk before
  expect(rules).toContainEqual({ rule: 'spelling', taken: 1, mended: 0, dismissed: 1, standing: 0, overridden: 0 });
});

test('a hint and the line of state count the same, and nothing is praised beside it', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  await opened(browser, lead, desk, '¿Me llega el pedido?');
  await field(lead).fill('Te lo enviamos mañana por la tarde. Te llamamos el jueves por la mañana.');
  await expect(composer(lead).getByRole('status').filter({ hasText: '2 avisos' })).toBeVisible();
  await expect(composer(lead).getByText('1 de 2')).toBeVisible();
  await expect(composer(lead).getByText('Suena a la marca')).toHaveCount(0);
});

test('what the guard blocks stays here for an agent, and goes out with a lead’s reason', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  const iker = await signedIn(browser, desk, agent);
  await opened(browser, iker, desk, '¿Hacéis envíos a Ceuta?');
  await field(iker).fill('Pone «Hola» y luego [NOMBRE].');
  await expect(composer(iker).getByRole('status').filter({ hasText: 'No puede salir así' })).toBeVisible();
  await iker.keyboard.press('Alt+ArrowDown');
  await expect(composer(iker).getByRole('button', { name: 'Dejarlo así' })).toHaveCount(0);
  await iker.keyboard.press('Escape');
  await expect(underlined(iker)).toHaveText(['[NOMBRE]']);
  await iker.keyboard.press('Enter');
  await expect(composer(iker).getByRole('alert')).toContainText('pide a quien coordina');
  await expect(composer(iker).getByRole('textbox', { name: 'Por qué sale así' })).toHaveCount(0);
  await iker.context().close();

  await opened(browser, lead, desk, '¿Tenéis molido?');
  await field(lead).fill('Pone «Hola» y luego [NOMBRE].');
  await field(lead).press('Enter');
  await composer(lead).getByRole('textbox', { name: 'Por qué sale así' }).fill('Es lo que pone en la bolsa');
  await composer(lead).getByRole('button', { name: 'Enviar de todos modos' }).click();
  await expect(lead.getByRole('log').getByText('Pone «Hola» y luego [NOMBRE].')).toBeVisible();
  const { overrides } = await desk.owner.ask('GET', (await protocolPath(desk)).replace(/protocol$/u, 'voice-report'));
  expect(overrides[0]).toMatchObject({ rules: ['leftover'], reason: 'Es lo que pone en la bolsa' });
});

test('a new version of the protocol underlines in an open composer at once', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  await opened(browser, lead, desk, '¿Cómo es el de Huila?');
  await field(lead).fill('Es un café estupendo.');
  await expect(composer(lead).getByText('Suena a la marca')).toBeVisible();
  await write(desk, ({ terms }) => ({
    terms: {
      ...terms,
      banned: [{ term: 'estupendo', instead: 'redondo', because: 'Lo dice todo el mundo.' }],
    },
  }));
  await expect(underlined(lead)).toHaveText(['estupendo']);
  await expect(composer(lead).getByText('Lo dice todo el mundo.')).toBeVisible();
});

test('what only the server found is shown before anything is sent', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  // this browser knows nothing of the person, as when its line was down a moment ago
  const nothing = (body: object) => ({ status: 200, contentType: 'application/json', body: JSON.stringify(body) });
  const { items } = await desk.owner.ask('GET', '/api/v1/accounts');
  const account = { id: items[0].id, purpose: items[0].purpose };
  await lead.route('**/signals', (route) =>
    route.fulfill(nothing({ signals: {}, reach: 'private', account, protocolVersion: 1 })),
  );
  await lead.route('**/check', (route) => route.abort());
  await opened(
    browser,
    lead,
    desk,
    'Bona tarda, encara no he rebut la comanda que vaig fer fa dues setmanes i ningú em respon els correus. Què ha passat amb el paquet?',
  );
  await field(lead).fill('Buenas tardes, miramos ahora mismo dónde está el paquete.');
  await expect(composer(lead).getByText('Suena a la marca')).toBeVisible();
  await field(lead).press('Enter');
  await expect(composer(lead).getByRole('alert')).toContainText('El corrector vio algo más');
  await expect(composer(lead).getByText('Te escribe en catalán, y contestas en español.')).toBeVisible();
  await expect(field(lead)).toHaveValue('Buenas tardes, miramos ahora mismo dónde está el paquete.');
  await field(lead).press('Enter');
  await expect(lead.getByRole('log').getByText('miramos ahora mismo dónde está el paquete')).toBeVisible();
  await lead.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a gap in the words for a picture holds the answer back, and is named', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  await opened(browser, lead, desk, '¿Cómo es la bolsa?');
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';
  await lead
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bolsa.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') });
  await composer(lead).getByRole('button', { name: 'Texto alternativo' }).click();
  await composer(lead).getByRole('textbox', { name: 'Texto alternativo' }).fill('La bolsa de [COLOR]');
  await field(lead).fill('Así es.');
  await field(lead).press('Enter');
  await expect(composer(lead).getByText('En el texto alternativo de una imagen, «[COLOR]»:')).toBeVisible();
  await composer(lead).getByRole('button', { name: 'La bolsa de [COLOR]' }).click();
  await composer(lead).getByRole('textbox', { name: 'Texto alternativo' }).fill('La bolsa de papel');
  await field(lead).press('Enter');
  await expect(lead.getByRole('log').getByText('Así es.')).toBeVisible();
});

test('an underline stands within a frame of its key', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  await opened(browser, lead, desk, '¿A qué hora abrís?');
  await field(lead).fill(`${'Te lo contamos con calma, que hay tiempo y ganas de hacerlo bien. '.repeat(3)}Haber si`);
  await expect(underlined(lead)).toHaveText(['Haber si']);
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) rounds.push(await medianOf(lead, 12));
  console.log(`keystroke to underline, medians of three rounds: ${rounds.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  // the machine may be busy with something else for a while, but not through all three
  expect(Math.min(...rounds)).toBeLessThan(16);
});

/** Milliseconds from a key to its underline in the page: a letter breaks the word, and taking it back mends it. */
async function medianOf(page: Page, times: number): Promise<number> {
  await page.evaluate(() => {
    const measured: number[] = [];
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    const seen = new MutationObserver(() => {
      if (pressed > 0 && document.querySelector('u')?.textContent === 'Haber si')
        measured.push(performance.now() - pressed);
      pressed = 0;
    });
    seen.observe(document.querySelector('[aria-label="Escribir"]') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(globalThis, { measured });
  });
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press('x');
    await expect(underlined(page)).toHaveCount(0);
    await page.keyboard.press('Backspace');
    await expect(underlined(page)).toHaveText(['Haber si']);
  }
  const measured = await page.evaluate(() => (globalThis as unknown as { measured: number[] }).measured); // made just above
  expect(measured.length).toBeGreaterThanOrEqual(times);
  return measured.toSorted((a, b) => a - b)[Math.floor(measured.length / 2)] ?? Infinity;
}
