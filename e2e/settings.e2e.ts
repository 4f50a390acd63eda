import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Browser, type Locator, type Page } from '@playwright/test';
import { startDesk, type RunningDesk } from './desk/start-desk.ts';

/** A desk nobody has taken over yet: these tests do it as a person would. */
const test = base.extend<object, { desk: RunningDesk }>({
  desk: [
    async ({}, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.describe.configure({ mode: 'serial' });

const owner = { email: 'nora@tostadero.example', password: 'una contraseña larga' };
const [agent, viewer] = [
  { name: 'Iker Sanz', email: 'iker@tostadero.example' },
  { name: 'Vera Lis', email: 'vera@tostadero.example' },
];

async function someone(browser: Browser, viewport = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ locale: 'es-ES', viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

const inbox = (page: Page) => page.getByRole('heading', { name: 'Bandeja' });

async function signIn(page: Page, desk: RunningDesk, email: string, password = owner.password): Promise<void> {
  await page.goto(`${desk.origin}/sign-in`);
  await page.getByLabel('Correo').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(inbox(page)).toBeVisible({ timeout: 20_000 });
}

const settings = async (page: Page, desk: RunningDesk, name: string): Promise<void> => {
  await page.goto(`${desk.origin}/settings/${name}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

async function writesThrough(page: Page, demo: string, text: string): Promise<void> {
  await page.goto(demo);
  await page.getByRole('button', { name: /Abrir el chat|Open the chat/u }).click();
  await page.getByRole('textbox', { name: /Escribe un mensaje|Write a message/u }).fill(text);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText(text)).toBeVisible();
}

async function invite(page: Page, desk: RunningDesk, email: string, role: string, where: string): Promise<string> {
  await settings(page, desk, 'members');
  await page.getByLabel('Correo de quien invitas').fill(email);
  await page.getByLabel('Rol').selectOption({ label: role });
  await page.getByLabel('Dónde').selectOption({ label: where });
  await page.getByRole('button', { name: 'Crear enlace' }).click();
  const link = page.getByRole('region', { name: /Enlace de invitación/u });
  await expect(link).toContainText('token=');
  return (await link.innerText()).trim();
}

async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Tu nombre').fill(name);
  await page.getByLabel('Contraseña').fill(owner.password);
  await page.getByRole('button', { name: 'Unirme' }).click();
  await expect(inbox(page)).toBeVisible({ timeout: 20_000 });
}

let nora: Page;
test.afterAll(async () => nora?.context().close());

test('a form that is not right yet says so in our words at its fields, in either language, and leads to the first', async ({
  browser,
  desk,
}) => {
  const page = await someone(browser);
  await page.goto(desk.ownerLink);
  const [brand, email, password] = ['Tu marca', 'Correo', 'Contraseña'].map((name) => page.getByLabel(name)) as [
    Locator,
    Locator,
    Locator,
  ]; // as many as were named
  await page.getByRole('button', { name: 'Abrir la mesa' }).click();
  await expect(brand).toBeFocused();
  await expect(brand).toHaveAccessibleDescription(/No puede quedar vacío\.$/u);
  await expect(email).toHaveAttribute('aria-invalid', 'true');

  await brand.fill('Tostadero Sur');
  await expect(brand).not.toHaveAttribute('aria-invalid');
  await page.getByLabel('Tu nombre').fill('Nora Ruiz');
  await email.fill('nora@');
  await password.pressSequentially('corta');
  await page.getByRole('button', { name: 'Abrir la mesa' }).click();
  await expect(email).toBeFocused();
  await expect(email).toHaveAccessibleDescription(/^No parece un correo completo/u);
  await expect(password).toHaveAccessibleDescription(/Hacen falta al menos 10 caracteres; llevas 5\.$/u);

  await page.getByLabel('Idioma').selectOption('en');
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/^That is not a whole e-mail address/u);
  await page.context().close();
});

test('the one-time link leads to an open desk, and its owner can leave and come back', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  nora = await someone(browser);
  await nora.goto(desk.ownerLink);
  await nora.getByLabel('Tu marca').fill('Tostadero Sur');
  await nora.getByLabel('Tu nombre').fill('Nora Ruiz');
  await nora.getByLabel('Correo').fill(owner.email);
  await nora.getByLabel('Contraseña').fill(owner.password);
  await nora.getByRole('button', { name: 'Abrir la mesa' }).click();
  await expect(inbox(nora)).toBeVisible({ timeout: 20_000 });

  await settings(nora, desk, 'me');
  await nora.getByRole('button', { name: 'Cerrar sesión', exact: true }).click();
  await expect(nora.getByRole('heading', { name: 'Vuelve a la mesa' })).toBeVisible();
  await nora.goto(`${desk.origin}/inbox`);
  await expect(nora.getByRole('heading', { name: 'Vuelve a la mesa' })).toBeVisible();
  await signIn(nora, desk, owner.email);

  const late = await someone(browser);
  await late.goto(desk.ownerLink);
  await expect(late.getByRole('heading', { name: 'Este enlace no lleva a ninguna parte' })).toBeVisible();
  await expect(late.getByLabel('Contraseña')).toHaveCount(0);
  await late.getByRole('link', { name: 'Entrar' }).click();
  await expect(late.getByRole('heading', { name: 'Vuelve a la mesa' })).toBeVisible();
  await late.context().close();
});

test('a second chat needs no address, a taken one is told at its field, and what is written on its page arrives', async ({
  browser,
  desk,
}) => {
  test.setTimeout(120_000);
  await settings(nora, desk, 'brands');
  await nora.getByRole('button', { name: 'Añadir una marca' }).click();
  const form = nora.getByRole('form', { name: 'Añadir una marca' });
  await form.getByLabel('Nombre').fill('Tostadero Norte');
  await form.getByRole('button', { name: 'Guardar' }).click();
  await expect(nora.getByRole('form', { name: 'Tostadero Norte' })).toBeVisible();

  await settings(nora, desk, 'accounts');
  const site = nora.getByLabel('Dirección de tu sitio web');
  const connect = async (name: string, address: string): Promise<void> => {
    await nora.getByRole('button', { name: 'Conectar una cuenta' }).click();
    await nora.getByRole('button', { name: 'Chat web' }).click();
    await site.fill(address);
    await nora.getByLabel('Marca').selectOption({ label: 'Tostadero Norte' });
    await nora.getByLabel('Nombre de la cuenta').fill(name);
    await nora.getByRole('button', { name: 'Comprobar y conectar' }).click();
  };
  await connect('Chat del taller', 'norte.example');
  await expect(nora.getByRole('button', { name: /Chat del taller/u })).toHaveAttribute('aria-expanded', 'true');
  await connect('Chat de la tienda', 'norte.example');
  await expect(site).toHaveAttribute('aria-invalid', 'true');
  await expect(site).toBeFocused();
  await expect(site).toHaveAccessibleDescription(/ya está conectada/u);
  await site.fill('norte.example/tienda');
  await nora.getByRole('button', { name: 'Comprobar y conectar' }).click();
  await expect(nora.getByRole('button', { name: /Chat de la tienda/u })).toHaveAttribute('aria-expanded', 'true');
  await connect('Chat del norte', '');

  const row = nora.getByRole('button', { name: /Chat del norte/u });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toContainText('Tostadero Norte');
  const demo = await nora.getByRole('link', { name: 'Escríbete a ti' }).getAttribute('href');
  await nora.getByRole('button', { name: /Tostadero Sur/u }).click();
  const other = await nora.getByRole('link', { name: 'Escríbete a ti' }).getAttribute('href');
  const [north, south] = [await someone(browser), await someone(browser)];
  await writesThrough(north, demo ?? '', '¿Abrís en Oviedo?');
  await writesThrough(south, other ?? '', '¿Abrís en Cádiz?');
  await nora.goto(`${desk.origin}/inbox`);
  await expect(nora.getByRole('link', { name: /¿Abrís en Oviedo\?/u })).toBeVisible();
  await expect(nora.getByRole('link', { name: /¿Abrís en Cádiz\?/u })).toBeVisible();
  await north.context().close();
  await south.context().close();
});

test('an agent of one brand sees its conversations only, and no keys', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  const link = await invite(nora, desk, agent.email, 'Contesta', 'Tostadero Norte');
  const iker = await someone(browser);
  await join(iker, link, agent.name);
  await expect(iker.getByRole('link', { name: /¿Abrís en Oviedo\?/u })).toBeVisible();
  await expect(iker.getByRole('link', { name: /¿Abrís en Cádiz\?/u })).toHaveCount(0);

  await settings(iker, desk, 'members');
  const pages = iker.getByRole('navigation', { name: 'Ajustes' });
  await expect(pages.getByRole('link', { name: 'Etiquetas' })).toBeVisible();
  await expect(pages.getByRole('link', { name: 'Claves de API' })).toHaveCount(0);
  await expect(pages.getByRole('link', { name: 'Registro' })).toHaveCount(0);
  await settings(iker, desk, 'api-keys');
  await expect(iker.getByRole('alert')).toContainText('No tienes permiso');
  await expect(iker.getByRole('button', { name: 'Crear clave' })).toHaveCount(0);
  await iker.context().close();
});

test('whoever only looks sees facts, and nothing to press', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  const link = await invite(nora, desk, viewer.email, 'Solo mira', 'Todo el espacio');
  const vera = await someone(browser);
  await join(vera, link, viewer.name);
  const content = vera.getByRole('main');
  for (const [page, title] of [
    ['accounts', 'Cuentas'],
    ['brands', 'Marcas'],
    ['voice', 'Voz'],
    ['voice?tab=history', 'Voz'],
    ['voice?tab=week', 'Voz'],
    ['members', 'Equipo'],
    ['labels', 'Etiquetas'],
    ['snippets', 'Fragmentos'],
  ] as const) {
    await settings(vera, desk, page);
    await expect(vera.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(content.getByRole('textbox')).toHaveCount(0);
    await expect(
      content.getByRole('button', { name: /Guardar|Añadir|Crear|Quitar|Editar|Conectar|Suspender/u }),
    ).toHaveCount(0);
  }
  await settings(vera, desk, 'accounts');
  await vera.getByRole('button', { name: /Chat del norte/u }).click();
  await expect(vera.getByRole('link', { name: 'Escríbete a ti' })).toBeVisible();
  await expect(content.getByRole('textbox')).toHaveCount(0);
  await vera.context().close();
});

test('whoever reads the invitation in English has the desk in English', async ({ browser, desk }) => {
  const link = await invite(nora, desk, 'tess@tostadero.example', 'Contesta', 'Todo el espacio');
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill('Tess Hall');
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible({ timeout: 20_000 });
  await page.context().close();
});

test('the last owner stays, and is told why', async ({ desk }) => {
  await settings(nora, desk, 'members');
  await nora.getByRole('button', { name: 'Quitar a Nora Ruiz el permiso: administra' }).click();
  await expect(nora.getByRole('alert')).toHaveText(
    'Alguien tiene que administrar el espacio. Nombra antes a otra persona.',
  );
  await expect(nora.getByRole('button', { name: 'Quitar a Nora Ruiz el permiso: administra' })).toBeVisible();
});

test('what somebody else saves meanwhile is said, and does not take what is being typed', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  await settings(nora, desk, 'labels');
  await nora.getByRole('button', { name: 'Nueva etiqueta' }).click();
  await nora.getByLabel('Nombre').fill('envíos');
  await nora.getByRole('radio', { name: 'azul' }).check({ force: true });
  await nora.getByRole('button', { name: 'Crear', exact: true }).click();
  await expect(nora.getByLabel('Nombre')).toBeFocused();
  await expect(nora.getByRole('listitem').filter({ hasText: 'envíos' })).toContainText('azul');
  await nora.getByLabel('Nombre').fill('envíos');
  await nora.getByRole('button', { name: 'Crear', exact: true }).click();
  await expect(nora.getByLabel('Nombre')).toHaveAccessibleDescription(
    'Ya hay una etiqueta con ese nombre. Elige otro.',
  );
  await nora.getByLabel('Nombre').fill('');

  await nora.getByRole('button', { name: 'Editar envíos' }).click();
  const form = nora.getByRole('form', { name: 'Editar envíos' });
  await form.getByLabel('Nombre').fill('envíos y entregas');
  const elsewhere = await someone(browser);
  await signIn(elsewhere, desk, owner.email);
  await settings(elsewhere, desk, 'labels');
  await elsewhere.getByRole('button', { name: 'Editar envíos' }).click();
  await elsewhere.getByRole('form', { name: 'Editar envíos' }).getByLabel('Nombre').fill('transporte');
  await elsewhere.getByRole('button', { name: 'Guardar' }).click();
  await expect(elsewhere.getByRole('button', { name: 'Editar transporte' })).toBeVisible();
  await expect(form.getByRole('alert')).toContainText('mientras escribías');
  await expect(form.getByLabel('Nombre')).toHaveValue('envíos y entregas');
  await form.getByRole('button', { name: 'Ver cómo está ahora' }).click();
  await expect(nora.getByRole('form', { name: 'Editar transporte' }).getByLabel('Nombre')).toHaveValue('transporte');
  await elsewhere.context().close();
});

test('an action gets another key in the map of keys, and the profile gives the usual one back', async ({ desk }) => {
  test.setTimeout(120_000);
  await settings(nora, desk, 'me');
  await expect(nora.getByText('Cada acción puede llevar la tecla que tú elijas.')).toBeVisible();
  await nora.getByRole('button', { name: 'Atajos de teclado' }).click();
  const key = nora.getByRole('button', { name: /Cambiar la tecla de Ir a ajustes/u });
  await key.click();
  await nora.keyboard.press('j');
  await expect(nora.getByRole('dialog').getByRole('alert')).toContainText('Esa tecla ya es de');
  await nora.keyboard.press('q');
  await expect(key).toHaveText('q');
  await nora.keyboard.press('Escape');
  await expect(nora.getByRole('dialog')).toHaveCount(0);
  await nora.keyboard.press('q');
  await expect(nora.getByRole('heading', { level: 1, name: 'Cuentas' })).toBeVisible();

  await settings(nora, desk, 'me');
  await expect(nora.getByText('1 acción lleva la tecla que elegiste.', { exact: false })).toBeVisible();
  await nora.getByRole('button', { name: 'Volver a las de siempre' }).click();
  await expect(nora.getByText('Cada acción puede llevar la tecla que tú elijas.')).toBeVisible();
});

test('a wrong password is said where it was typed, a right one ends the other sessions', async ({ browser, desk }) => {
  test.setTimeout(120_000);
  const elsewhere = await someone(browser);
  await signIn(elsewhere, desk, owner.email);
  await settings(nora, desk, 'me');
  await nora.getByLabel('La actual').fill('no es esta');
  await nora.getByLabel('La nueva').fill('otra contraseña larga');
  await nora.getByRole('button', { name: 'Cambiar la contraseña' }).click();
  await expect(nora.getByLabel('La actual')).toHaveAccessibleDescription('No es tu contraseña actual.');
  await expect(nora.getByLabel('La actual')).toBeFocused();
  await nora.getByLabel('La actual').fill(owner.password);
  await nora.getByRole('button', { name: 'Cambiar la contraseña' }).click();
  await expect(nora.getByRole('status').filter({ hasText: 'Contraseña cambiada' })).toBeVisible();
  await elsewhere.goto(`${desk.origin}/inbox`);
  await expect(elsewhere.getByRole('heading', { name: 'Vuelve a la mesa' })).toBeVisible();
  await signIn(elsewhere, desk, owner.email, 'otra contraseña larga');
  await elsewhere.context().close();
});

test('axe finds nothing on any page of the settings, in both themes, wide and narrow', async ({ desk }) => {
  test.setTimeout(240_000);
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await nora.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await nora.setViewportSize({ width, height: 900 });
    for (const page of [
      'accounts',
      'accounts?open=new',
      'brands',
      ...['start', 'write', 'try', 'history', 'file', 'week'].map((tab) => `voice?tab=${tab}`),
      'members',
      'labels',
      'snippets',
      'api-keys',
      'audit',
      'me',
    ]) {
      await settings(nora, desk, page);
      await expect(nora.locator('.skeleton')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page: nora }).analyze();
      expect(violations.map(({ id, nodes }) => [page, colorScheme, id, nodes.map((node) => node.html)])).toEqual([]);
    }
  }
});
