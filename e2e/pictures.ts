import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { faultsOf } from './pictures/faults.ts';
import type { Screen, Step } from './pictures/screen.ts';
import { settingsScreens } from './pictures/settings-screens.ts';
import { sheetScreens } from './pictures/sheet-screens.ts';

/**
 * Pictures of every screen in every state, size, theme and language, into an ignored folder: `npm run pictures`, or with words to choose
 * (`npm run pictures -- thread 390x844 dark en`). The app is built and stands on a desk in memory, so that every state can be had.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'pictures');
const configFile = join(root, 'web/vite.config.ts');
const lucia = '/inbox/06000000-0000-7000-8000-000000000001';

const press =
  (...keys: readonly string[]): Step =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(key, { delay: 30 });
  };
const states = ['empty', 'loading', 'one', 'many', 'long', 'error', 'offline', 'forbidden'];
const screens: readonly Screen[] = [
  ...states.map((scene) => ({ name: `list-${scene}`, path: '/inbox', scene })),
  ...['day', 'empty'].map((scene) => ({ name: `list-mentioned-${scene}`, path: '/inbox?view=mentioned', scene })),
  { name: 'list-compact', path: '/inbox', scene: 'many', density: 'compact' },
  ...['one', 'long', 'loading', 'error', 'forbidden', 'offline'].map((scene) => ({
    name: `thread-${scene}`,
    path: scene === 'error' || scene === 'forbidden' ? lucia : lucia.replace(/1$/u, scene === 'one' ? '0' : '1'),
    scene,
  })),
  { name: 'thread-day', path: lucia, scene: 'day' },
  { name: 'thread-mail', path: lucia.replace(/1$/u, '2'), scene: 'day' },
  {
    name: 'composer-subject',
    path: lucia.replace(/1$/u, '2'),
    scene: 'day',
    steps: async (page) => {
      await page.getByRole('textbox', { name: /Asunto|Subject/u }).fill('Haber si es esta: factura de [MES]');
      await page.locator('u').first().waitFor({ state: 'attached' });
      await page.keyboard.press('Alt+ArrowDown');
    },
  },
  { name: 'thread-unknown', path: lucia.replace(/1$/u, '5'), scene: 'day' },
  { name: 'thread-public', path: lucia.replace(/1$/u, '0'), scene: 'day' },
  {
    name: 'composer-findings',
    path: lucia,
    scene: 'day',
    steps: async (page) => {
      await composer(page).fill('Creo que te llega mañana, muy barato, y te envío otro');
      await page.waitForTimeout(700);
      await press('Alt+ArrowDown')(page);
    },
  },
  {
    name: 'composer-blocked',
    path: lucia,
    scene: 'day',
    steps: async (page) => {
      await composer(page).fill('Hola, [NOMBRE]: sale hoy.');
      await page.waitForTimeout(700);
      await press('Control+Enter')(page);
    },
  },
  {
    name: 'composer-note',
    path: lucia,
    scene: 'day',
    steps: async (page) => {
      await page
        .locator('[aria-pressed=false]')
        .filter({ hasText: /Nota|Note/u })
        .first()
        .click();
      await page.keyboard.type('@');
    },
  },
  {
    name: 'composer-snippets',
    path: lucia,
    scene: 'day',
    steps: async (page) => {
      await composer(page).click();
      await page.keyboard.type('/');
    },
  },
  {
    name: 'composer-undo',
    path: lucia,
    scene: 'day',
    steps: async (page) => {
      await composer(page).fill('Ahora mismo lo miramos.');
      await press('Control+Enter')(page);
    },
  },
  {
    name: 'composer-emoji',
    path: lucia,
    scene: 'day',
    steps: (page) => page.getByRole('button', { name: 'Emoji' }).click(),
  },
  { name: 'composer-changed', path: lucia, scene: 'day', steps: changedMeanwhile },
  {
    name: 'composer-recording',
    path: lucia,
    scene: 'day',
    steps: (page) =>
      page
        .getByRole('button', { name: /nota de voz|voice note/iu })
        .last()
        .click(),
  },
  { name: 'bulk', path: lucia, scene: 'day', steps: press('x', 'j', 'x') },
  { name: 'snooze', path: lucia, scene: 'day', steps: press('s') },
  { name: 'assign', path: lucia, scene: 'day', steps: press('a') },
  { name: 'label', path: lucia, scene: 'day', steps: press('l') },
  { name: 'move', path: lucia, scene: 'day', steps: press('m') },
  { name: 'move-long', path: lucia, scene: 'long', steps: press('m') },
  { name: 'moved', path: lucia, scene: 'day', steps: moved },
  ...['day', 'long'].map((scene) => ({
    name: `closing-${scene}`,
    path: lucia.replace(/1$/u, '0'),
    scene,
    steps: closing,
  })),
  { name: 'closing-left', path: lucia.replace(/1$/u, '0'), scene: 'day', steps: closingLeft },
  { name: 'composer-facts', path: lucia, scene: 'day', steps: press(';') },
  { name: 'thread-hidden', path: lucia.replace(/1$/u, '0'), scene: 'day', steps: press('h') },
  { name: 'thread-waiting', path: lucia, scene: 'day', steps: notSent },
  { name: 'composer-uploading', path: lucia, scene: 'day', steps: uploading },
  { name: 'bulk-resolved', path: lucia, scene: 'many', steps: press('Shift+x', 'e') },
  { name: 'person', path: `${lucia}?person=true`, scene: 'day' },
  {
    name: 'person-erase',
    path: `${lucia}?person=true`,
    scene: 'day',
    steps: async (page) => page.getByRole('button', { name: /^(Borrar sus datos|Erase their data)/u }).click(),
  },
  { name: 'palette', path: lucia, scene: 'day', steps: press('Control+k') },
  { name: 'keys', path: lucia, scene: 'day', steps: press('?') },
  { name: 'arrivals', path: lucia, scene: 'day', steps: arrivals },
  { name: 'search', path: '/search?q=pedido', scene: 'day' },
  { name: 'search-start', path: '/search', scene: 'day' },
  { name: 'search-none', path: '/search?q=zzz', scene: 'day' },
  ...['day', 'long', 'empty', 'error', 'loading'].map((scene) => ({
    name: `voice-${scene}`,
    path: '/settings/voice',
    scene,
  })),
  ...['start', 'try', 'history', 'file', 'week'].flatMap((tab) =>
    ['day', 'long', 'empty'].map((scene) => ({
      name: `voice-${tab}-${scene}`,
      path: `/settings/voice?tab=${tab}${tab === 'history' ? '&version=1' : ''}`,
      scene,
    })),
  ),
  {
    name: 'voice-unsaved',
    path: '/settings/voice',
    scene: 'day',
    steps: async (page) => {
      await page.locator('textarea').first().fill('De barrio.');
      await page.locator('details').first().click();
    },
  },
  {
    name: 'voice-tried',
    path: '/settings/voice?tab=try',
    scene: 'day',
    steps: async (page) => {
      await page
        .locator('textarea')
        .first()
        .fill('Hola, [NOMBRE]: creo que es barato. Haber si llega mañana!!! 🎉🎉🎉');
    },
  },
  ...sheetScreens,
  ...settingsScreens,
  { name: 'lost', path: '/no/such/place', scene: 'day' },
];

const sizes = { '1440x900': 1, '1280x720': 1, '390x844': 1, '320x640': 1, zoom200: 2 };
const themes = ['light', 'dark'] as const;
const languages = { es: 'es-ES', en: 'en', americas: 'es-419', shared: 'es' } as const;
type Shot = {
  readonly screen: Screen;
  readonly size: keyof typeof sizes;
  readonly theme: (typeof themes)[number];
  readonly language: keyof typeof languages;
};

async function main(words: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  // a build of its own: whoever builds meanwhile does not take the pages away
  const outDir = await mkdtemp(join(tmpdir(), 'tertulia-pictures-'));
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/u, '') ?? '';
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
  const shots = allShots().filter((shot) =>
    words.every((word) =>
      [shot.screen.name, shot.size, shot.theme, shot.language].some(
        (each) => each === word || each.startsWith(`${word}-`),
      ),
    ),
  );
  const problems: string[] = [];
  let next = 0;
  const take = async (): Promise<void> => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) problems.push(...(await picture(browser, origin, shot)));
  };
  await Promise.all([take(), take(), take()]);
  await browser.close();
  await rm(outDir, { recursive: true, force: true });
  server.httpServer.close(); // not awaited: open event streams would keep it waiting
  await writeFile(join(folder, 'problems.txt'), problems.join('\n'));
  console.log(`${shots.length} pictures in ${folder}, ${problems.length} problems`);
  for (const problem of problems) console.log(problem);
}

const allShots = (): readonly Shot[] =>
  screens.flatMap((screen) =>
    Object.keys(sizes).flatMap(
      (size) =>
        themes.flatMap((theme) =>
          Object.keys(languages).map((language) => ({ screen, size, theme, language }) as Shot),
        ), // keys of the literals above
    ),
  );

/** One picture, and the whole of a page that goes on below the window. Says what went wrong there, as far as a machine can see it. */
async function picture(
  browser: Browser,
  origin: string,
  { screen, size, theme, language }: Shot,
): Promise<readonly string[]> {
  const name = [screen.name, size, theme, language].join('_');
  const [width = 0, height = 0] = size === 'zoom200' ? [720, 450] : size.split('x').map(Number);
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    deviceScaleFactor: sizes[size],
    colorScheme: theme,
    locale: languages[language],
    hasTouch: width < 721,
    permissions: ['microphone'],
  });
  await cookies(context, origin, {
    scene: screen.scene,
    theme,
    locale: languages[language],
    density: screen.density ?? 'comfortable',
    who: crypto.randomUUID(),
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
  // held back here, and not by the desk: its open requests would keep the fonts waiting
  if (screen.scene === 'loading') await page.route(/\/api\/v1\/(?!me$)/u, () => undefined);
  await page.goto(origin + screen.path, { waitUntil: 'domcontentloaded' });
  // on a busy machine the page's own code may be long on its way
  const isList = /^\/(?:inbox|settings)(?:\?|$)/u.test(screen.path);
  const drawn = page.locator(isList ? ':is(h1, h2)' : 'main :is(h1, h2, input, .skeleton)').first();
  await drawn.waitFor({ timeout: 20_000 }).catch(() => problems.push(`${name}: nothing was drawn`));
  await page.waitForTimeout(screen.scene === 'error' ? 3600 : screen.scene === 'offline' ? 6000 : 1100);
  await screen.steps?.(page).catch((error: unknown) => problems.push(`${name}: ${String(error).split('\n')[0]}`));
  await page.waitForTimeout(450);
  const found = new Set(await faultsOf(page));
  const take = (as: string): Promise<unknown> =>
    page
      .screenshot({ path: join(folder, `${as}.png`) })
      .catch((error: unknown) => problems.push(`${as}: no picture, ${String(error).split('\n')[0]}`));
  await take(name);
  const below = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main && getComputedStyle(main).overflowY === 'auto' ? main.scrollHeight - main.clientHeight : 0;
  });
  if (below > 0) {
    await page.setViewportSize({ width, height: Math.min(height + below, 8000) });
    await page.waitForTimeout(250);
    for (const fault of await faultsOf(page)) found.add(fault);
    await take(`${name}_whole`);
  }
  for (const fault of found) problems.push(`${name}: ${fault}`);
  await context.close();
  return problems;
}

const cookies = (context: BrowserContext, origin: string, values: Readonly<Record<string, string>>) =>
  context.addCookies(Object.entries(values).map(([name, value]) => ({ name, value, url: origin })));

const composer = (page: Page) =>
  page
    .getByRole('region', { name: /^(Escribir|Write)$/u })
    .getByRole('textbox')
    .last();

async function moved(page: Page): Promise<void> {
  await press('m')(page);
  await page.getByRole('option').first().click();
  await page.waitForTimeout(600);
}

async function closing(page: Page): Promise<void> {
  await moved(page);
  await composer(page).fill('Hola: te contamos por aquí.');
  await composer(page).press('Control+Enter');
  await page
    .getByRole('region', { name: /^(Cierre en público|Public closing)$/u })
    .getByRole('button')
    .click();
}

async function closingLeft(page: Page): Promise<void> {
  await moved(page);
  await composer(page).fill('Hola: te contamos por aquí.');
  await composer(page).press('Control+Enter');
  await page.waitForTimeout(300);
  await press('Escape', 'e')(page);
}

async function notSent(page: Page): Promise<void> {
  await page.route('**/api/v1/conversations/*/replies', (route) => route.abort());
  await composer(page).fill('Te lo confirmo en un momento.');
  await composer(page).press('Control+Enter');
  await page.waitForTimeout(400);
}

async function uploading(page: Page): Promise<void> {
  await page.route('**/api/v1/files?**', () => undefined); // never answered
  const file = { name: 'albarán-48291.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
  await page.locator('input[type=file]').setInputFiles(file);
  await composer(page).fill('Te adjunto el albarán.');
  await composer(page).press('Control+Enter');
}

async function arrivals(page: Page): Promise<void> {
  for (const n of [7, 8, 9]) await page.request.post(`/fake/receive?n=${n}&text=${encodeURIComponent('¿Seguís ahí?')}`);
}

async function changedMeanwhile(page: Page): Promise<void> {
  const field = composer(page);
  await field.fill('Sale mañana sin falta.');
  await page.evaluate(() => document.querySelector('[data-talk]')?.scrollTo({ top: 0 }));
  await page.waitForTimeout(200);
  await page.request.post(`/fake/receive?n=1&text=${encodeURIComponent('Ya me ha llegado, ¡gracias!')}`);
  await page.waitForTimeout(900);
  await field.press('Control+Enter');
}

await main(process.argv.slice(2));
process.exit();
