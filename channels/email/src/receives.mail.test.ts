import { setTimeout as pause } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { channel } from './channel.ts';
import { openStream } from './inbound/open-stream.ts';
import { contextOf, keeper, newMailbox, settingsOf } from './testing-account.ts';

const mail = inject('mail');
const streams: AbortController[] = [];
afterEach(() => streams.splice(0).forEach((one) => one.abort()));

describe.runIf(mail !== null)('a real mailbox', () => {
  const servers = mail ?? raise();
  const stranger = nodemailer.createTransport({
    host: '127.0.0.1',
    port: servers.smtpPort,
    ignoreTLS: true,
    pool: true,
  });

  const listen = (settings: ReturnType<typeof settingsOf>, cursor: string | null, kept = keeper()) => {
    const stop = new AbortController();
    streams.push(stop);
    const context = contextOf(settings, stop.signal);
    return { kept, context, stop, ended: openStream(cursor, context, kept.sink) };
  };

  test('a mail is pushed to us, read and pointed at by its UID, within two seconds', async () => {
    const [desk, lucia] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'lucia')];
    const { kept } = listen(settingsOf(servers, desk), null);
    await stranger.sendMail({
      from: lucia.address,
      to: desk.address,
      subject: 'primera',
      text: 'Para que el buzón exista',
    });
    await kept.until(1);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const sentAt = performance.now();
      await stranger.sendMail({
        from: { name: 'Lucía Peña', address: lucia.address },
        to: desk.address,
        subject: `Pedido ${round}`,
        text: '¿Dónde está mi pedido?',
      });
      await kept.until(round + 2);
      times.push(performance.now() - sentAt);
    }
    const median = times.toSorted((a, b) => a - b)[2] ?? Infinity;
    process.stdout.write(`mail: SMTP accepted to kept by us, ms: ${times.map(Math.round).join(' ')}\n`);
    expect(median).toBeLessThan(2_000);
    const [event] = await channel.read(kept.items[5] ?? raise());
    expect(event).toMatchObject({
      kind: 'message',
      subject: 'Pedido 4',
      from: { value: lucia.address, name: 'Lucía Peña' },
      parts: [{ type: 'text', text: '¿Dónde está mi pedido?' }],
    });
    expect(kept.health).toEqual(['ok']);
  });

  test('what arrived while nobody listened comes in batches, each mail once, in its order', async () => {
    const [desk, lucia] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'lucia')];
    for (let at = 0; at < 60; at += 1)
      await stranger.sendMail({ from: lucia.address, to: desk.address, subject: `n.º ${at}`, text: 'hola' });
    const { kept, stop, ended } = listen(settingsOf(servers, desk), null);
    await kept.until(60);
    stop.abort();
    await ended;
    expect(kept.cursors.length).toBeGreaterThan(2);
    const subjects = (await Promise.all(kept.items.map(async (item) => channel.read(item))))
      .flat()
      .map((one) => (one.kind === 'message' ? one.subject : ''));
    expect(new Set(subjects).size).toBe(60);
    const again = listen(settingsOf(servers, desk), kept.cursors.at(-1) ?? null);
    await stranger.sendMail({ from: lucia.address, to: desk.address, subject: 'la siguiente', text: 'hola' });
    await again.kept.until(1);
    expect(again.kept.items).toHaveLength(1);
  });
});

function raise(): never {
  throw new Error('The mail servers are not here');
}
void pause;
