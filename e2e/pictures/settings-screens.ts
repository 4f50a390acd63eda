import type { Screen, Step } from './screen.ts';

const pages = ['accounts', 'brands', 'members', 'labels', 'snippets', 'facts', 'api-keys', 'audit', 'me'];
const scenes = { bare: 'bare', day: 'day', long: 'long', loading: 'loading', error: 'broken', forbidden: 'forbidden' };

const clickButton =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const token = '#token=muestra-de-un-enlace-de-un-solo-uso';

/** Every page of the settings in every state, what opens on them, and the ways in. */
export const settingsScreens: readonly Screen[] = [
  { name: 'settings-home', path: '/settings', scene: 'day' },
  ...pages.flatMap((page) =>
    Object.entries(scenes).map(([state, scene]) => ({
      name: `settings-${page}-${state}`,
      path: `/settings/${page}`,
      scene,
    })),
  ),
  { name: 'settings-accounts-connect', path: '/settings/accounts', scene: 'day', steps: connect },
  { name: 'settings-accounts-authorize', path: '/settings/accounts', scene: 'day', steps: authorize },
  ...['ayuda@nube.example', 'hola@tostaderosur.example'].map((address) => ({
    name: `settings-accounts-known-${address.startsWith('ayuda') ? 'way' : 'servers'}`,
    path: '/settings/accounts',
    scene: 'day',
    steps: typesAddress(address),
  })),
  { name: 'settings-accounts-password', path: '/settings/accounts', scene: 'day', steps: withPassword },
  {
    name: 'settings-accounts-returned',
    path: '/settings/accounts/return?state=x&error=access_denied&error_description=The+user+declined.',
    scene: 'day',
  },
  {
    name: 'settings-accounts-open',
    path: '/settings/accounts?open=03000000-0000-7000-8000-000000000002',
    scene: 'day',
  },
  ...['day', 'long', 'forbidden'].map((scene) => ({
    name: `settings-brands-open-${scene}`,
    path: '/settings/brands',
    scene,
    steps: clickButton(/^Tostadero/u),
  })),
  { name: 'settings-brands-new', path: '/settings/brands', scene: 'day', steps: clickButton(/marca|brand/iu) },
  { name: 'settings-labels-new', path: '/settings/labels', scene: 'day', steps: clickButton(/etiqueta|label/iu) },
  { name: 'settings-labels-edit', path: '/settings/labels', scene: 'day', steps: clickButton(/^(Editar|Edit) /u) },
  {
    name: 'settings-labels-remove',
    path: '/settings/labels',
    scene: 'day',
    steps: clickButton(/^(Quitar|Eliminar|Borrar|Remove|Delete) /u),
  },
  { name: 'settings-snippets-edit', path: '/settings/snippets', scene: 'day', steps: clickButton(/^(Editar|Edit) /u) },
  {
    name: 'settings-snippets-new',
    path: '/settings/snippets',
    scene: 'bare',
    steps: clickButton(/fragmento|snippet/iu),
  },
  { name: 'settings-snippets-findings', path: '/settings/snippets', scene: 'day', steps: slips },
  ...(['Huila', 'Horario de la tienda', 'Plazos', 'Cómo encontrarnos'] as const).map((title, index) => ({
    name: `settings-facts-edit-${['price', 'hours', 'delivery', 'contact'][index] ?? title}`,
    path: '/settings/facts',
    scene: 'day',
    steps: figuresOf(title),
  })),
  { name: 'sign-in', path: '/sign-in', scene: 'day' },
  { name: 'sign-in-wrong', path: '/sign-in', scene: 'day', steps: wrongPassword },
  { name: 'welcome', path: `/welcome${token}`, scene: 'day' },
  { name: 'welcome-used', path: `/welcome${token}`, scene: 'one' },
  { name: 'welcome-gone', path: '/welcome', scene: 'day' },
  { name: 'join', path: `/join${token}`, scene: 'day' },
  { name: 'join-known', path: `/join${token}`, scene: 'one' },
  { name: 'join-long', path: `/join${token}`, scene: 'long' },
  { name: 'join-gone', path: '/join', scene: 'day' },
];

/** A snippet that does not sound like the brand, with the first of its findings looked at. */
async function slips(...[page]: Parameters<Step>): Promise<void> {
  await clickButton(/^(Editar|Edit) /u)(page);
  await page.locator('textarea').fill('Haber si puedo ayudarte: te lo envío yo mismo esta tarde, sin falta.');
  await page.locator('u').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+ArrowDown');
}

/** The form of one fact, scrolled to its figures. */
function figuresOf(title: string): Step {
  return async (page) => {
    await clickButton(new RegExp(`^(Editar|Edit) ${title}`, 'u'))(page);
    await page.getByRole('group').evaluate((figures) => figures.scrollIntoView({ block: 'center' }));
  };
}

async function connect(...[page]: Parameters<Step>): Promise<void> {
  await clickButton(/Conectar|Connect/u)(page);
  await page
    .getByRole('button', { name: /Buzón/u })
    .or(page.getByText('Buzón', { exact: true }))
    .first()
    .click();
}

async function authorize(...given: Parameters<Step>): Promise<void> {
  await connect(...given);
  await clickButton(/^Nube/u)(...given);
}

async function withPassword(...given: Parameters<Step>): Promise<void> {
  await connect(...given);
  await clickButton(/contraseña|password/u)(...given);
}

/** An address whose domain the network knows, and one it can only guess. */
function typesAddress(address: string): Step {
  return async (page) => {
    await withPassword(page);
    await page.getByLabel(/Dirección|Address/u).fill(address);
  };
}

async function wrongPassword(...[page]: Parameters<Step>): Promise<void> {
  await page.getByLabel(/Correo|E-mail/u).fill('nora@tostaderosur.example');
  await page.getByLabel(/Contraseña|Password/u).fill('otra');
  await clickButton(/^(Entrar|Sign in)$/u)(page);
}
