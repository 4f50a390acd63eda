import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { atWork } from '../desk/at-work.ts';
import { becomeOwner, type Owner } from '../desk/owner.ts';
import { startDesk, type RunningDesk } from '../desk/start-desk.ts';
import type {} from '../mail-servers/vitest-setup.ts';
import { addMailbox, type Mailbox } from '../mail-servers/start.ts';
import { authorizedSettings, goThereAndBack } from './authorize-mailbox.ts';
import { connectMailbox } from './connect-mailbox.ts';
import { inboxOf } from './inbox-of.ts';

/** The program itself, between two real mailboxes. */
describe.runIf(inject('mail') !== null)('a stranger writes from a real mailbox', () => {
  const servers = inject('mail') ?? raise();
  const outside = nodemailer.createTransport({
    host: '127.0.0.1',
    port: servers.smtpPort,
    ignoreTLS: true,
    pool: true,
  });
  let desk: RunningDesk;
  let owner: Owner;
  let help: Mailbox;
  let lucia: Mailbox;
  let marta: Mailbox;
  let work: ReturnType<typeof atWork>;

  beforeAll(async () => {
    [help, lucia, marta] = (await Promise.all(
      ['ayuda-w', 'lucia-w', 'marta-w'].map((name) => addMailbox(servers, name)),
    )) as [Mailbox, Mailbox, Mailbox]; // three names in, three mailboxes out
    desk = await startDesk();
    owner = await becomeOwner(desk);
    await connectMailbox(owner, servers, help);
    work = atWork(desk, owner);
  }, 60_000);
  afterAll(() => desk.stop());

  test('and gets an answer in the same thread, with nothing lost on the way', async () => {
    await outside.sendMail({
      from: { name: 'Lucía Peña', address: lucia.address },
      to: help.address,
      subject: 'Mi pedido',
      text: '¿Dónde está mi pedido 4711?',
      messageId: '<uno@casa.example>',
    });
    const row = await work.about('Mi pedido');
    expect(await work.messages(row.id)).toMatchObject([
      { kind: 'inbound', author: { name: 'Lucía Peña' }, text: '¿Dónde está mi pedido 4711?', subject: 'Mi pedido' },
    ]);
    const sent = await work.reply(row.id, 'Hola, Lucía: sale hoy y llega mañana.');
    await work.settled(row.id, sent.id, 'sent');
    const [mail] = await Promise.all((await inboxOf(servers, lucia)).map((one) => PostalMime.parse(one)));
    expect(mail).toMatchObject({
      subject: 'Re: Mi pedido',
      inReplyTo: '<uno@casa.example>',
      from: { address: help.address },
    });
    expect(mail?.text).toContain('sale hoy y llega mañana');
    await outside.sendMail({
      from: lucia.address,
      to: mail?.replyTo?.[0]?.address ?? raise(),
      subject: 'Re: Mi pedido',
      text: 'No ha llegado.\n\nEl lun, Tostadero escribió:\n> Hola, Lucía: sale hoy',
      inReplyTo: mail?.messageId ?? raise(),
      references: `<uno@casa.example> ${mail?.messageId}`,
    });
    const third = await work.until(async () => (await work.messages(row.id))[2]);
    expect(third).toMatchObject({
      kind: 'inbound',
      text: 'No ha llegado.',
      parts: [{ type: 'text', quoted: expect.stringContaining('> Hola, Lucía') }],
    });
    // What the desk itself put into Sent came back by IMAP and is no message of its own.
    expect(await work.messages(row.id)).toHaveLength(3);
  }, 60_000);

  test('nobody gets into another’s conversation by its ids or its subject', async () => {
    await outside.sendMail({
      from: marta.address,
      to: help.address,
      subject: 'Re: Mi pedido',
      text: 'Mándalo a otra dirección',
      inReplyTo: '<uno@casa.example>',
      references: '<uno@casa.example>',
    });
    const other = await work.about('Re: Mi pedido');
    expect(await work.messages(other.id)).toMatchObject([{ text: 'Mándalo a otra dirección' }]);
  }, 60_000);

  test('people in copy get the answer, but not who was taken out, and they may answer in the thread', async () => {
    const [eva, pau] = (await Promise.all(['eva-w', 'pau-w'].map((name) => addMailbox(servers, name)))) as [
      Mailbox,
      Mailbox,
    ]; // two names in, two mailboxes out
    await outside.sendMail({
      from: { name: 'Eva Gil', address: eva.address },
      to: help.address,
      cc: [{ name: 'Pau Mas', address: pau.address }, marta.address, 'no-reply@tertulia.test'],
      subject: 'Con copia',
      text: '¿Nos hacéis factura?',
      messageId: '<copia@casa.example>',
    });
    const row = await work.about('Con copia');
    const [asked] = await work.messages(row.id);
    expect(asked?.recipients.map((one) => one.handle)).toEqual([pau.address, marta.address, 'no-reply@tertulia.test']);
    const conversation = await owner.ask('GET', `/api/v1/conversations/${row.id}`);
    expect(conversation.answerTo).toMatchObject([
      { role: 'to', name: 'Eva Gil' },
      { role: 'copy', name: 'Pau Mas' },
      { role: 'copy', handle: marta.address },
    ]);
    const sent = await owner.ask('POST', `/api/v1/conversations/${row.id}/replies`, {
      text: 'Claro: va en este correo.',
      seenVersion: conversation.threadVersion,
      copies: [conversation.answerTo[1].identityId],
    });
    const settled = await work.settled(row.id, sent.id, 'sent');
    expect(settled.recipients.map((one) => [one.role, one.name])).toEqual([
      ['to', 'Eva Gil'],
      ['copy', 'Pau Mas'],
    ]);
    const mailsIn = async (box: Mailbox) =>
      Promise.all((await inboxOf(servers, box, 0)).map((one) => PostalMime.parse(one)));
    const answer = (box: Mailbox) =>
      work.until(async () => (await mailsIn(box)).find((one) => one.subject === 'Re: Con copia'));
    const [hers, copied] = [await answer(eva), await answer(pau)];
    expect([hers.to?.[0]?.address, hers.cc?.[0]?.address]).toEqual([eva.address, pau.address]);
    expect(copied.messageId).toBe(hers.messageId);
    // All copies of a mail left in one submission: what the others have by now, she has not.
    expect((await mailsIn(marta)).map((one) => one.subject)).not.toContain('Re: Con copia');
    await outside.sendMail({
      from: pau.address,
      to: help.address,
      cc: eva.address,
      subject: 'Re: Con copia',
      text: 'Gracias, a mí también me hace falta.',
      references: `<copia@casa.example> ${copied.messageId}`,
    });
    const third = await work.until(async () => (await work.messages(row.id))[2]);
    expect(third).toMatchObject({ author: { name: 'Pau Mas' }, recipients: [{ role: 'copy', name: 'Eva Gil' }] });
  }, 60_000);

  test('a mail delivered twenty times at once is one message, and one that only borrows its Message-ID is another', async () => {
    const mail = {
      from: lucia.address,
      to: help.address,
      subject: 'Doble',
      text: 'una vez',
      messageId: '<doble@casa.example>',
      date: new Date('2026-11-22T10:00:00Z'),
    };
    await Promise.all(Array.from({ length: 20 }, () => outside.sendMail(mail)));
    await outside.sendMail({ ...mail, from: marta.address, subject: 'Prestada', text: 'otra cosa' });
    await work.about('Prestada');
    expect((await work.rows()).filter((one) => one.subject === 'Doble')).toHaveLength(1);
    expect(await work.messages((await work.about('Doble')).id)).toHaveLength(1);
  }, 60_000);

  test('a bounce becomes the failure of the message it speaks of', async () => {
    await outside.sendMail({
      from: 'se-fue@tertulia.test',
      to: help.address,
      subject: 'Escribo y me borro',
      text: 'hola',
    });
    const row = await work.about('Escribo y me borro');
    const sent = await work.reply(row.id, 'Hola, dinos.');
    const failed = await work.settled(row.id, sent.id, 'failed');
    expect(failed.delivery).toMatchObject({
      code: expect.stringMatching(/^smtp\.5/),
      why: expect.stringContaining("User doesn't exist"),
    });
  }, 60_000);

  test('pictures and voice notes go both ways, and the voice note leaves in a container that mail programs play', async () => {
    const ana = await addMailbox(servers, 'ana-w');
    const [picture, voice] = [dot(), readFileSync(join(import.meta.dirname, '../fixtures/voice-note.webm'))];
    await outside.sendMail({
      from: ana.address,
      to: help.address,
      subject: 'Llegó roto',
      text: 'Mirad:',
      html: '<p>Mirad:</p><img src="cid:foto@casa"><img src="https://rastro.example/1.gif">',
      attachments: [
        { filename: 'taza.png', content: picture, contentType: 'image/png', cid: 'foto@casa' },
        { filename: 'Nota de voz.webm', content: voice, contentType: 'audio/webm' },
      ],
    });
    const row = await work.about('Llegó roto');
    const [text, ...media] = await work.until(async () => {
      const [message] = await work.messages(row.id);
      const parts = message?.parts ?? [];
      return parts.length === 3 && parts.every((one) => one.type !== 'media' || one.state === 'kept') && parts;
    });
    expect(media).toMatchObject([
      { role: 'image', name: 'taza.png', contentId: 'foto@casa', mime: 'image/png' },
      { role: 'voice', name: 'Nota de voz.webm' },
    ]);
    const html = text?.type === 'text' ? text.html : undefined;
    expect(html).toContain('data-cid="foto@casa"');
    expect(html).not.toMatch(/\ssrc=/);
    const [first] = media;
    const shown = await owner.fetch(`/files/${first?.type === 'media' ? first.fileId : ''}`);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png']);

    const [sentPicture, sentVoice] = [
      await owner.upload('vale.png', 'image/png', picture),
      await owner.upload('nota.webm', 'audio/webm', voice, true),
    ];
    const sent = await work.reply(row.id, 'Toma un vale.', [
      { fileId: sentPicture.id, role: 'image' },
      { fileId: sentVoice.id, role: 'voice' },
    ]);
    await work.settled(row.id, sent.id, 'sent');
    const mails = await Promise.all((await inboxOf(servers, ana)).map((one) => PostalMime.parse(one)));
    const answer = mails.find((one) => one.subject === 'Re: Llegó roto');
    expect(answer?.attachments.map((one) => one.mimeType)).toEqual(['image/png', 'audio/ogg']);
    const [, sound] = answer?.attachments ?? [];
    expect(Buffer.from(sound?.content as ArrayBuffer).toString('latin1', 0, 4)).toBe('OggS'); // parsed as bytes
  }, 60_000);

  test('what goes wrong with the mailbox is said in the language of its brand', async () => {
    await outside.sendMail({ from: marta.address, to: help.address, subject: 'Última', text: '¿Hay alguien?' });
    const row = await work.about('Última');
    const { items } = await owner.ask('GET', '/api/v1/accounts');
    const mailbox = items.find((one: { name: string }) => one.name === 'Tostadero Ayuda');
    const change = (smtpPassword: string, version: number) =>
      owner.ask('PATCH', `/api/v1/accounts/${mailbox.id}`, { settings: { smtpPassword }, version });
    const refused = await change('otra', mailbox.version).catch((error: Error) => error.message);
    // The desk asks the servers before it saves, so a wrong password never gets in.
    expect(refused).toContain('no acepta este usuario con esta contraseña');
    const sent = await work.reply(row.id, 'Sí, estamos aquí.');
    await work.settled(row.id, sent.id, 'sent');
  }, 60_000);

  test('an out-of-office answer is shown and starts no clock', async () => {
    await outside.sendMail({
      from: marta.address,
      to: help.address,
      subject: 'Fuera de la oficina',
      text: 'Vuelvo el lunes.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
    const row = await work.about('Fuera de la oficina', 'all').catch(() => undefined);
    expect((await work.rows()).some((one) => one.subject === 'Fuera de la oficina')).toBe(false);
    expect(row).toBeDefined();
  }, 60_000);

  test('to a mailbox that was connected on its provider’s page, without any password', async () => {
    const sales = await addMailbox(servers, 'ventas-w');
    const { items } = await owner.ask('GET', '/api/v1/brands');
    const settings = await authorizedSettings(owner, servers, sales);
    const wish = { brandId: items[0].id, channel: 'email', name: 'Ventas', purpose: 'sales', settings };
    const { id } = await goThereAndBack(owner, sales, wish);
    await outside.sendMail({ from: lucia.address, to: sales.address, subject: 'Un presupuesto', text: '¿Cuánto es?' });
    const row = await work.about('Un presupuesto');
    const sent = await work.reply(row.id, 'Son 12 euros.');
    await work.settled(row.id, sent.id, 'sent');
    // Once more over what it has: the account is the same one, and goes on.
    expect(await goThereAndBack(owner, sales, { accountId: id, settings: {} })).toMatchObject({ id, health: 'ok' });
    const another = await work.reply(row.id, 'Y el envío es gratis.');
    await work.settled(row.id, another.id, 'sent');
  }, 60_000);
});

const dot = () =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

function raise(): never {
  throw new Error('The mail servers are not here');
}
