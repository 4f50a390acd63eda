import { once } from 'node:events';
import { createServer } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { doorServer } from '@tertulia/channel-webchat/testing';

type Server = Awaited<ReturnType<typeof doorServer>>;
type Settings = Parameters<typeof doorServer>[0];

/** The widget by itself, on the demonstration page, against its real door; the desk behind the door lives in memory. */
const test = base.extend<{ settings: Settings; server: Server; troubles: string[] }>({
  settings: [{}, { option: true }],
  server: async ({ settings }, use) => {
    const server = await doorServer(settings);
    await use(server);
    await server.close();
  },
  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (line) => {
        if (/Content Security|Trusted/iu.test(line.text())) troubles.push(line.text());
      });
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const writing = (page: Page) => page.getByRole('textbox', { name: 'Escribe un mensaje' });
const launcher = (page: Page) => page.getByRole('button', { name: /Abrir el chat/ });
const log = (page: Page) => page.getByRole('log');

async function open(page: Page, server: Server, language = 'es'): Promise<void> {
  await page.goto(`${server.demo}&lang=${language}`);
  await page.getByRole('button', { name: /Abrir el chat|Open the chat/ }).click();
}

async function write(page: Page, text: string): Promise<void> {
  await writing(page).fill(text);
  await writing(page).press('Enter');
}

test('a visitor writes and reads the answer, with what was written by whom and when', async ({ page, server }) => {
  await open(page, server);
  await write(page, 'Hola, ¿abrís hoy?');
  await expect(log(page).getByText('Hola, ¿abrís hoy?')).toBeVisible();
  await expect.poll(() => server.desk.kept.length).toBe(1);
  server.says([{ type: 'text', text: 'Sí, hasta las 20 h. Mira https://cafe.example/carta.' }]);
  await expect(log(page).getByText('Sí, hasta las 20 h.')).toBeVisible();
  await expect(log(page).getByText('Nora')).toBeVisible();
  await expect(log(page).getByRole('link', { name: 'https://cafe.example/carta' })).toHaveAttribute(
    'href',
    'https://cafe.example/carta',
  );
  await expect(page.getByRole('status').filter({ hasText: 'Nora dice:' })).toHaveText(/Nora dice: Sí/);
});

test('the conversation and the draft survive a reload', async ({ page, server }) => {
  await open(page, server);
  await write(page, 'Me llevo dos kilos');
  await expect.poll(() => server.desk.kept.length).toBe(1);
  server.says([{ type: 'text', text: 'Perfecto' }]);
  await expect(log(page).getByText('Perfecto')).toBeVisible();
  await writing(page).fill('y una taza');
  await page.reload();
  await expect(log(page).getByText('Me llevo dos kilos')).toBeVisible();
  await expect(log(page).getByText('Perfecto')).toBeVisible();
  await expect(writing(page)).toHaveValue('y una taza');
  expect(server.visitors()).toHaveLength(1);
});

test('what is written without a network goes out once when it is back, even after a reload', async ({
  page,
  server,
}) => {
  await open(page, server);
  await write(page, 'Uno');
  await expect.poll(() => server.desk.kept.length).toBe(1);
  server.desk.down = true;
  server.cutStreams();
  await write(page, 'Dos');
  await write(page, 'Tres');
  await expect(
    log(page)
      .getByText(/saldrá al volver la conexión/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'No llegamos al servidor' })).toBeVisible();
  server.desk.down = false;
  await page.reload();
  await expect.poll(() => server.texts()).toEqual(['Uno', 'Dos', 'Tres']);
  await expect(log(page).getByText('Tres')).toHaveCount(1);
  await expect(log(page).getByText(/saldrá/)).toHaveCount(0);
});

test('what was said while the stream was cut is there when it is back', async ({ page, server }) => {
  await open(page, server);
  await write(page, 'Hola');
  await expect.poll(() => server.desk.kept.length).toBe(1);
  for (let cut = 0; cut < 5; cut += 1) {
    server.cutStreams();
    server.says([{ type: 'text', text: `Respuesta ${cut}` }]);
  }
  for (let cut = 0; cut < 5; cut += 1) await expect(log(page).getByText(`Respuesta ${cut}`)).toHaveCount(1);
});

test('a full desk is waited for, and the message is one message', async ({ page, server }) => {
  await open(page, server);
  server.desk.full = true;
  await write(page, 'Paciencia');
  await expect(log(page).getByText('enviando…')).toBeVisible();
  server.desk.full = false;
  await expect.poll(() => server.texts(), { timeout: 15_000 }).toEqual(['Paciencia']);
});

test('pictures come by choosing, pasting and dropping, and open large', async ({ page, server }) => {
  await open(page, server);
  await page.locator('input[type=file]').setInputFiles({ name: 'elegida.png', mimeType: 'image/png', buffer: png });
  for (const event of ['paste', 'drop'] as const) {
    await writing(page).evaluate(
      (box, [kind, data]) => {
        const carried = new DataTransfer();
        carried.items.add(
          new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], `${kind}.png`, {
            type: 'image/png',
          }),
        );
        const more = { bubbles: true, composed: true, cancelable: true };
        box.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent(kind, { clipboardData: carried, ...more })
            : new DragEvent(kind, { dataTransfer: carried, ...more }),
        );
      },
      [event, png.toString('base64')] as const,
    );
  }
  await expect(page.getByRole('button', { name: /^Quitar/ })).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Enviar', exact: true })).toHaveAttribute('aria-disabled', 'false');
  await write(page, 'Así quedó');
  await expect(log(page).getByRole('link', { name: /Abrir la imagen/ })).toHaveCount(3);
  await expect
    .poll(() =>
      log(page)
        .getByRole('img')
        .first()
        .evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    )
    .toBe(1);
});

test('a file that cannot be taken is told so at once, and nothing is sent', async ({ page, server }) => {
  await open(page, server);
  const choose = async (name: string, mimeType: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await choose('virus.exe', 'application/x-msdownload', Buffer.from('MZ'));
  await expect(page.getByRole('alert')).toHaveText('No podemos recibir «virus.exe»: ese tipo de archivo no se admite.');
  await choose('grande.pdf', 'application/pdf', Buffer.alloc(10 * 1024 * 1024 + 1));
  await expect(page.getByRole('alert')).toHaveText('«grande.pdf» pesa demasiado. El máximo son 10 MB.');
  await choose('falsa.png', 'image/png', Buffer.from('<svg onload=alert(1)>'));
  await expect(page.getByRole('alert')).toHaveText(
    '«falsa.png» no se pudo subir. No podemos recibir este tipo de archivo.',
  );
  await expect(page.getByRole('button', { name: /^Quitar/ })).toHaveCount(0);
  expect(server.desk.kept).toHaveLength(0);
});

test('a voice note is recorded, keeps its length and its shape, and plays', async ({ page, server, context }) => {
  await context.grantPermissions(['microphone']);
  await open(page, server);
  await page.getByRole('button', { name: 'Grabar una nota de voz' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:02', { timeout: 10_000 });
  await page.getByRole('button', { name: 'Enviar la nota de voz' }).click();
  const play = log(page).getByRole('button', { name: 'Reproducir: Nota de voz' });
  await expect(play).toBeEnabled();
  const [note] = server.parts();
  expect(note).toMatchObject({ type: 'media', role: 'voice', mime: 'audio/webm' });
  expect(note?.type === 'media' ? note.durationMs : 0).toBeGreaterThan(1900);
  expect(note?.type === 'media' ? note.waveform?.length : 0).toBe(64);
  await play.click();
  await expect(log(page).getByRole('button', { name: 'Pausar: Nota de voz' })).toBeVisible();
  await expect(log(page).getByRole('button', { name: 'Reproducir: Nota de voz' })).toBeVisible({ timeout: 10_000 });
});

test('a voice note and a file that the network lost are held, and go up when asked again', async ({
  page,
  server,
  context,
}) => {
  await context.grantPermissions(['microphone']);
  await open(page, server);
  await page.getByRole('button', { name: 'Grabar una nota de voz' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:01');
  server.desk.down = true;
  await page.getByRole('button', { name: 'Enviar la nota de voz' }).click();
  await expect(page.getByRole('button', { name: 'Reintentar' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png });
  await expect(page.getByRole('button', { name: 'Reintentar' })).toHaveCount(2);
  server.desk.down = false;
  await page.getByRole('button', { name: 'Reintentar' }).first().click();
  await expect(log(page).getByRole('button', { name: 'Reproducir: Nota de voz' })).toBeVisible();
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await expect(page.getByRole('button', { name: 'Enviar', exact: true })).toHaveAttribute('aria-disabled', 'false');
});

test('a recording that is thrown away goes nowhere', async ({ page, server, context }) => {
  await context.grantPermissions(['microphone']);
  await open(page, server);
  await page.getByRole('button', { name: 'Grabar una nota de voz' }).click();
  await page.getByRole('button', { name: 'Descartar la grabación' }).click();
  await expect(writing(page)).toBeFocused();
  expect(server.desk.files.size).toBe(0);
});

test('a closed chat counts what came, and reading it is told to the desk', async ({ page, server }) => {
  await open(page, server);
  await write(page, 'Hola');
  await expect.poll(() => server.desk.kept.length).toBe(1);
  await page.getByRole('button', { name: 'Cerrar el chat' }).click();
  server.says([{ type: 'text', text: 'Hola, Lucía' }]);
  await expect(page.getByRole('button', { name: 'Abrir el chat, 1 mensaje sin leer' })).toBeVisible();
  server.says([{ type: 'text', text: 'Te esperamos' }]);
  await page.getByRole('button', { name: 'Abrir el chat, 2 mensajes sin leer' }).click();
  await expect.poll(() => server.desk.kept.filter((item) => item.headers['kind'] === 'seen').length).toBe(1);
  await page.reload();
  await expect(log(page).getByText('Te esperamos')).toBeVisible();
  await page.getByRole('button', { name: 'Cerrar el chat' }).click();
  await expect(page.getByRole('button', { name: 'Abrir el chat', exact: true })).toBeVisible();
});

test('two tabs show the same and hold one stream between them', async ({ page, server, context }) => {
  await open(page, server);
  await write(page, 'Desde la primera');
  await expect.poll(() => server.desk.kept.length).toBe(1);
  const second = await context.newPage();
  await second.goto(`${server.demo}&lang=es`);
  await expect(log(second).getByText('Desde la primera')).toBeVisible();
  await write(second, 'Desde la segunda');
  await expect(log(page).getByText('Desde la segunda')).toBeVisible();
  server.says([{ type: 'text', text: 'A las dos' }]);
  await expect(log(page).getByText('A las dos')).toHaveCount(1);
  await expect(log(second).getByText('A las dos')).toHaveCount(1);
  await expect.poll(() => server.desk.streams).toBe(1);
});

test.describe('on a page of another origin', () => {
  test('everything works where the brand allows it, under a policy that names only the desk', async ({ page }) => {
    const site = await siteWith();
    const desk = await doorServer({ origins: site.origin });
    site.embed(desk.origin);
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'Abrir el chat' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png });
    await expect(page.getByRole('button', { name: 'Quitar a.png' })).toBeVisible();
    await write(page, 'Desde otra web');
    const image = log(page).getByRole('img');
    await expect.poll(() => image.evaluate((it) => (it instanceof HTMLImageElement ? it.naturalWidth : 0))).toBe(1);
    desk.says([{ type: 'text', text: 'Llega' }]);
    await expect(log(page).getByText('Llega')).toBeVisible();
    expect(desk.texts()).toEqual(['Desde otra web']);
    await Promise.all([desk.close(), site.close()]);
  });

  test('where the brand does not, there is no chat', async ({ page }) => {
    const site = await siteWith();
    const desk = await doorServer({ origins: 'https://cafe.example' });
    site.embed(desk.origin);
    const refused = page.waitForResponse((response) => response.url().endsWith('/session'));
    await page.goto(site.origin);
    expect((await refused).status()).toBe(403);
    await expect(page.getByRole('button')).toHaveCount(0);
    await Promise.all([desk.close(), site.close()]);
  });
});

/** A page of somebody else's, as strict as it can be while it carries the chat. */
async function siteWith() {
  let desk = '';
  const server = createServer((_request, response) => {
    const policy = `default-src 'none'; script-src ${desk}; connect-src ${desk}; img-src ${desk}; media-src ${desk}`;
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    response.end(
      `<!doctype html><html lang="es"><title>Otra web</title><script src="${desk}/c/webchat/widget.js" data-desk="desk-1" defer></script><p>Hola`,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    embed: (origin: string) => void (desk = origin),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

test.describe('with questions before the chat', () => {
  test.use({ settings: { askName: 'optional', askEmail: 'required', question: 'Número de pedido' } });

  test('they are asked once, checked, and come with the first message', async ({ page, server }) => {
    await open(page, server);
    await page.getByRole('button', { name: 'Empezar' }).click();
    await expect(page.getByLabel('Tu correo')).toBeFocused();
    await expect(page.getByText('Falta este dato.')).toBeVisible();
    await page.getByLabel('Tu correo').fill('lucia');
    await page.getByRole('button', { name: 'Empezar' }).click();
    await expect(page.getByText('Escribe un correo completo')).toBeVisible();
    await page.getByLabel('Tu correo').fill('lucia@cafe.example');
    await page.getByLabel('Tu nombre').fill('Lucía');
    await page.getByLabel('Número de pedido').fill('48291');
    await page.getByLabel('Número de pedido').press('Enter');
    await write(page, 'No me llega');
    await expect.poll(() => server.texts()).toEqual(['Número de pedido: 48291', 'No me llega']);
    await write(page, 'Gracias');
    await expect.poll(() => server.texts()).toEqual(['Número de pedido: 48291', 'No me llega', 'Gracias']);
    await page.reload();
    await expect(log(page).getByText('No me llega')).toBeVisible();
  });
});

test('the keyboard is enough: it opens, writes, picks an emoji, closes, and comes back to where it was', async ({
  page,
  server,
}) => {
  await page.goto(`${server.demo}&lang=es`);
  await launcher(page).focus();
  await page.keyboard.press('Enter');
  await expect(writing(page)).toBeFocused();
  await page.keyboard.type('Hola ');
  await page.getByRole('button', { name: 'Emojis' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(writing(page)).toBeFocused();
  await expect(writing(page)).toHaveValue('Hola 😂');
  await page.keyboard.press('Escape');
  await expect(launcher(page)).toBeFocused();
});

test('on a phone it fills the screen and focus stays inside', async ({ page, server }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, server);
  const dialog = page.getByRole('dialog', { name: 'Chat con Tostadero Sur' });
  await expect(dialog).toHaveAttribute('aria-modal', 'true');
  await expect.poll(() => dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  for (let tab = 0; tab < 12; tab += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-tertulia'))).toBe(true);
  }
});

test('markup that somebody writes stays text', async ({ page, server }) => {
  await open(page, server);
  await write(page, '<img src=x onerror="document.title=1">');
  await expect(log(page).getByText('<img src=x onerror="document.title=1">')).toBeVisible();
  expect(await page.title()).toBe('Café Alborada');
});

for (const [colorScheme, language, width] of [
  ['light', 'es', 1280],
  ['dark', 'en', 1280],
  ['dark', 'es', 390],
  ['light', 'en', 320],
] as const) {
  test(`axe finds nothing: ${colorScheme}, ${language}, ${width} wide`, async ({ page, server }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await open(page, server, language);
    const box = page.getByRole('textbox', { name: /Escribe un mensaje|Write a message/ });
    await box.fill('Hola');
    await page.getByRole('button', { name: /^(Enviar|Send)$/ }).click();
    await expect.poll(() => server.desk.kept.length).toBe(1);
    server.says([{ type: 'text', text: 'https://cafe.example' }]);
    server.says([
      { type: 'media', role: 'voice', fileId: null, state: 'expired', name: 'a', mime: 'audio/webm', bytes: null },
    ]);
    await expect(log(page).getByRole('link')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => String(node.target)).join(' ')}`),
    ).toEqual([]);
  });
}
