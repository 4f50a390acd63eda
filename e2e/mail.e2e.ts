import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { test as base } from './desk/browser-test.ts';
import { connectMailbox } from './mail/connect-mailbox.ts';
import { inboxOf } from './mail/inbox-of.ts';
import { registerAt } from './mail-servers/authorized.ts';
import { addMailbox, startMailServers, type Mailbox, type MailServers } from './mail-servers/start.ts';

type Post = { readonly servers: MailServers; readonly help: Mailbox; readonly lucia: Mailbox };

const test = base.extend<object, { post: Post }>({
  post: [
    async ({ desk }, use) => {
      const servers = await startMailServers();
      const [help, lucia] = [await addMailbox(servers, 'ayuda'), await addMailbox(servers, 'lucia')];
      await connectMailbox(desk.owner, servers, help);
      await use({ servers, help, lucia });
      await servers.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.use({ locale: 'es-ES' });

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const voice = readFileSync(join(import.meta.dirname, 'fixtures/voice-note.webm'));

async function signIn(page: Page, origin: string, who: { email: string; password: string }): Promise<void> {
  await page.goto(origin);
  await page.getByLabel('Correo').fill(who.email);
  await page.getByLabel('Contraseña').fill(who.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
}

/** A picture on somebody else's server, and how often it was asked for. */
async function tracker(): Promise<{ server: Server; url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.setHeader('content-type', 'image/png').end(picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/t.png`, asked: () => asked }; // a TCP server has an AddressInfo
}

test('a mail with pictures and a voice note is seen, heard and answered, and nobody learns that it was opened', async ({
  page,
  desk,
  post,
}) => {
  const { servers, help, lucia } = post;
  const outside = nodemailer.createTransport({ host: '127.0.0.1', port: servers.smtpPort, ignoreTLS: true });
  const spy = await tracker();
  await signIn(page, desk.origin, desk.owner);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await outside.sendMail({
    from: { name: 'Lucía Peña', address: lucia.address },
    to: help.address,
    subject: 'Llegó rota',
    text: 'La taza llegó rota.',
    html: `<p>La taza llegó <b>rota</b>.</p><img src="cid:foto@casa" alt="La taza" width="120" height="80"><img src="${spy.url}" alt="Firma"><script>document.title='mal'</script><blockquote type="cite">Hola, sale hoy</blockquote>`,
    attachments: [
      { filename: 'taza.png', content: picture, contentType: 'image/png', cid: 'foto@casa' },
      { filename: 'Nota de voz.webm', content: voice, contentType: 'audio/webm' },
    ],
  });
  // Nobody reloads: the mail comes to whoever looks.
  await page
    .getByRole('option', { name: /Lucía Peña/ })
    .or(page.getByRole('link', { name: /Lucía Peña/ }))
    .first()
    .click({ timeout: 20_000 });
  const mail = page.frameLocator('iframe');
  await expect(mail.getByText('rota', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(mail.getByAltText('La taza')).toHaveAttribute('src', /^\/files\//);
  expect(spy.asked()).toBe(0);
  await expect(mail.getByText('Hola, sale hoy')).toBeHidden();
  await mail.getByText('Lo anterior').click();
  await expect(mail.getByText('Hola, sale hoy')).toBeVisible();
  await page.getByRole('button', { name: 'Mostrar las imágenes' }).click();
  await expect.poll(spy.asked).toBe(1);
  expect(await page.title()).not.toContain('mal');
  await page.getByRole('button', { name: 'Escuchar' }).click();
  await expect
    .poll(() => page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.currentTime))
    .toBeGreaterThan(0);
  spy.server.close();

  await page.getByRole('textbox', { name: 'Responder' }).fill('Lo sentimos: sale otra hoy mismo.');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'vale.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('button', { name: 'Grabar una nota de voz' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:01');
  await page.getByRole('button', { name: 'Terminar' }).click();
  await expect(page.getByRole('button', { name: /^Quitar/ })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Enviar', exact: true })).toBeEnabled();
  await page.getByRole('textbox', { name: 'Responder' }).press('Control+Enter');

  const [raw] = await inboxOf(servers, lucia);
  const answer = await PostalMime.parse(raw ?? '');
  expect(answer).toMatchObject({ subject: 'Re: Llegó rota', from: { address: help.address } });
  expect(answer.text).toContain('Lo sentimos: sale otra hoy mismo.');
  expect(answer.attachments.map((one) => one.mimeType)).toEqual(['image/png', 'audio/ogg']);
  const [, sound] = answer.attachments;
  const container = Buffer.from(sound?.content as ArrayBuffer); // parsed as bytes
  expect(container.toString('latin1', 0, 4)).toBe('OggS');
});

test('whoever was in copy stands in the composer, and gets no answer once taken out', async ({ page, desk, post }) => {
  const { servers, help } = post;
  const run = crypto.randomUUID().slice(0, 8);
  const names = ['eva', 'marta', 'pau'].map((name) => `${name}-${run}`);
  const [eva, marta, pau] = (await Promise.all(names.map((name) => addMailbox(servers, name)))) as [
    Mailbox,
    Mailbox,
    Mailbox,
  ]; // three names in, three mailboxes out
  const outside = nodemailer.createTransport({ host: '127.0.0.1', port: servers.smtpPort, ignoreTLS: true });
  await signIn(page, desk.origin, desk.owner);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await outside.sendMail({
    from: { name: `Eva ${run}`, address: eva.address },
    to: help.address,
    cc: [
      { name: 'Marta Ruiz', address: marta.address },
      { name: 'Pau Mas', address: pau.address },
    ],
    subject: `Con copia ${run}`,
    text: '¿Nos hacéis factura?',
  });
  await page.getByRole('link', { name: new RegExp(`^Eva ${run}`, 'u') }).click({ timeout: 20_000 });
  await expect(page.getByText('con copia a Marta Ruiz, Pau Mas')).toBeVisible();
  const addressees = page.getByRole('group', { name: 'Destinatarios' });
  await expect(addressees).toContainText(`Eva ${run}`);
  await addressees.getByRole('button', { name: 'Quitar a Marta Ruiz de la copia' }).click();
  await addressees.getByRole('button', { name: 'Responder a todos' }).click();
  await addressees.getByRole('button', { name: 'Quitar a Pau Mas de la copia' }).click();
  // the subject goes out with the letter, and is read like it
  const subject = page.getByRole('textbox', { name: 'Asunto' });
  await subject.click();
  await page.keyboard.type(`Haber si es esta: factura de [MES] ${run}`);
  await expect(page.locator('u')).toHaveText(['Haber si', '[MES]']);
  await page.keyboard.press('Enter');
  const letter = page.getByRole('textbox', { name: 'Responder' });
  await expect(letter).toBeFocused();
  await letter.fill('Claro: va en este correo.');
  await letter.press('Control+Enter');
  const writing = page.getByRole('region', { name: 'Escribir' });
  await expect(writing.getByRole('alert')).toContainText('El corrector lo retiene');
  await subject.press('Alt+ArrowDown');
  await subject.press('Alt+ArrowDown');
  await subject.press('t');
  await expect(subject).toHaveValue(`A ver si es esta: factura de [MES] ${run}`);
  await expect(writing.getByRole('alert')).toHaveCount(0);
  await subject.fill(`Factura de octubre ${run}`);
  await letter.press('Control+Enter');

  const [raw] = await inboxOf(servers, eva);
  const answer = await PostalMime.parse(raw ?? '');
  expect(answer.cc?.map((one) => one.address)).toEqual([marta.address]);
  const subjects = async (box: Mailbox, atLeast: number) =>
    (await Promise.all((await inboxOf(servers, box, atLeast)).map((one) => PostalMime.parse(one)))).map(
      (one) => one.subject,
    );
  expect(await subjects(marta, 2)).toContain(`Re: Factura de octubre ${run}`);
  expect(await subjects(pau, 1)).toEqual([`Con copia ${run}`]);
});

test('a mailbox is connected in the settings, and what is wrong is said at its field', async ({ page, desk, post }) => {
  const { servers } = post;
  const sales = await addMailbox(servers, 'ventas');
  await signIn(page, desk.origin, desk.owner);
  await page.getByRole('link', { name: 'Ajustes' }).click();
  await page.getByRole('link', { name: 'Cuentas' }).click();
  await page.getByRole('button', { name: 'Conectar una cuenta' }).click();
  await page.getByRole('button', { name: 'Correo' }).click();
  await page.getByRole('button', { name: 'Con usuario y contraseña' }).click();
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field('Dirección').fill(sales.address);
  await field('Contraseña').fill('no es esta');
  await page.getByText('Servidores', { exact: true }).click();
  for (const [kind, port] of [
    ['IMAP', servers.imapPort],
    ['SMTP', servers.submissionPort],
  ] as const) {
    await field(`Servidor ${kind}`).fill('127.0.0.1');
    await field(`Puerto ${kind}`).fill(String(port));
    await field(`Cifrado ${kind}`).selectOption('none');
  }
  await page.getByRole('button', { name: 'Comprobar y conectar' }).click();
  await expect(page.getByText('El servidor no acepta este usuario con esta contraseña.')).toBeVisible({
    timeout: 20_000,
  });
  await expect(field('Contraseña')).toHaveAttribute('aria-invalid', 'true');
  await field('Contraseña').fill(sales.password);
  await page.getByRole('button', { name: 'Comprobar y conectar' }).click();
  await expect(page.getByText('funciona').filter({ visible: true }).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(sales.address).first()).toBeVisible();
});

test('a mailbox is connected on its provider’s page, after a no that loses nothing typed, and connected again', async ({
  page,
  desk,
  post,
}) => {
  const { servers } = post;
  // Each step waits for a server, and the machine may be busy with others.
  const patiently = expect.configure({ timeout: 20_000 });
  const events = await addMailbox(servers, 'eventos');
  const provider = servers.authorizationOrigin;
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await signIn(page, desk.origin, desk.owner);
  await page.getByRole('link', { name: 'Ajustes' }).click();
  await page.getByRole('link', { name: 'Cuentas' }).click();
  await page.getByRole('button', { name: 'Conectar una cuenta' }).click();
  await page.getByRole('button', { name: 'Correo' }).click();
  await patiently(page.getByRole('button', { name: 'Microsoft 365 u Outlook.com' })).toBeVisible();
  await page.getByRole('button', { name: 'Otro proveedor con OAuth 2.0' }).click();
  const returnAddress = await page.getByRole('region', { name: 'Dirección de retorno' }).innerText();
  expect(returnAddress).toBe(`${desk.origin}/settings/accounts/return`);
  const { clientId, clientSecret } = await registerAt(servers, returnAddress);

  await field('Id. de cliente').fill(clientId);
  await field('Secreto de cliente').fill(clientSecret);
  await field('Dirección de autorización').fill(`${provider}/authorize`);
  await field('Dirección de tokens').fill(`${provider}/token`);
  await field('Permisos (scopes)').fill('imap smtp');
  await field('Dirección').fill(events.address);
  await patiently(field('Contraseña')).toHaveCount(0);
  await page.getByText('Servidores', { exact: true }).click();
  for (const [kind, port] of [
    ['IMAP', servers.imapPort],
    ['SMTP', servers.submissionPort],
  ] as const) {
    await field(`Servidor ${kind}`).fill('127.0.0.1');
    await field(`Puerto ${kind}`).fill(String(port));
    await field(`Cifrado ${kind}`).selectOption('none');
  }
  await page.getByRole('button', { name: 'Ir a dar permiso' }).click();
  await patiently(page.getByLabel('Account')).toHaveValue(events.address);
  await page.getByRole('button', { name: 'Deny' }).click();

  await patiently(page.getByRole('alert')).toContainText('nadie dio permiso');
  await patiently(page.getByText('The person said no.')).toBeVisible();
  await page.getByRole('button', { name: 'Probar otra vez' }).click();
  await patiently(field('Dirección')).toHaveValue(events.address);
  await patiently(field('Secreto de cliente')).toHaveValue('');
  await field('Secreto de cliente').fill(clientSecret);
  await page.getByRole('button', { name: 'Ir a dar permiso' }).click();
  await page.getByRole('button', { name: 'Allow' }).click();

  const again = page.getByRole('button', { name: 'Volver a conectar con Otro proveedor' });
  await patiently(again).toBeVisible();
  await patiently(page).toHaveURL(/\/settings\/accounts\?open=/u);
  await patiently(page.getByRole('button', { name: new RegExp(events.address, 'u') })).toContainText('funciona');
  await again.click();
  await page.getByRole('button', { name: 'Allow' }).click();
  await patiently(again).toBeVisible();

  // What was brought back works once, and only here.
  await page.goto(`${desk.origin}/settings/accounts/return?state=viejo&code=viejo`);
  await patiently(page.getByRole('alert')).toContainText('Este permiso ya no sirve');
});
