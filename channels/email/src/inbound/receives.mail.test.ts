import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawItem } from '@tertulia/channel-kit';
import { ImapFlow } from 'imapflow';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { channel } from '../channel.ts';
import { contextOf, keeper, newMailbox, settingsOf } from '../testing/account.ts';
import { cuttingProxy } from '../testing/cutting-proxy.ts';
import { strangerOf } from '../testing/stranger.ts';
import { openStream } from './open-stream.ts';

describe.runIf(inject('mail') !== null)('a real mailbox', () => {
  const servers = inject('mail') ?? raise();
  const stranger = strangerOf(servers);

  const listen = (settings: ReturnType<typeof settingsOf>, cursor: string | null, kept = keeper()) => {
    const stop = new AbortController();
    const context = contextOf(settings, stop.signal);
    const ended = openStream(cursor, context, kept.sink);
    // Its loss is what some tests wait for; in the others nobody looks.
    ended.catch(() => {});
    const close = async () => {
      stop.abort();
      await ended.catch(() => {});
    };
    onTestFinished(close);
    return { kept, context, close, ended };
  };
  const subjects = async (items: ReturnType<typeof keeper>['items']) =>
    (await Promise.all(items.map(async (item) => channel.read(item))))
      .flat()
      .map((one) => (one.kind === 'message' ? one.subject : one.kind));
  const mailboxes = async () => ({
    desk: await newMailbox(servers, 'ayuda'),
    lucia: await newMailbox(servers, 'lucia'),
  });
  const write = (from: string, to: string, subject: string) => stranger.sendMail({ from, to, subject, text: 'hola' });

  test('a mail is pushed to us within two seconds, and can be read', async () => {
    const { desk, lucia } = await mailboxes();
    const { kept } = listen(settingsOf(servers, desk), null);
    await write(lucia.address, desk.address, 'primera');
    await kept.until(1);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const sentAt = performance.now();
      await stranger.sendMail({
        from: { name: 'Lucía Peña', address: lucia.address },
        to: desk.address,
        subject: `Pedido ${round}`,
        text: '¿Dónde está?',
      });
      await kept.until(round + 2);
      times.push(performance.now() - sentAt);
    }
    process.stdout.write(`mail: from SMTP to kept, ms: ${times.map(Math.round).join(' ')}\n`);
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(2_000);
    const [event] = await channel.read(kept.items[5] ?? raise());
    expect(event).toMatchObject({
      kind: 'message',
      subject: 'Pedido 4',
      from: { value: lucia.address, name: 'Lucía Peña' },
      parts: [{ type: 'text', text: '¿Dónde está?' }],
      thread: { by: 'references', ids: [], proof: null },
    });
    expect(kept.health).toEqual(['ok']);
  });

  test('what arrived while nobody listened comes in batches, each mail once, and nothing is marked or moved', async () => {
    const { desk, lucia } = await mailboxes();
    await Promise.all(Array.from({ length: 60 }, (_, at) => write(lucia.address, desk.address, `n.º ${at}`)));
    const first = listen(settingsOf(servers, desk), null);
    await first.kept.until(60);
    await first.close();
    expect(new Set(await subjects(first.kept.items)).size).toBe(60);
    const again = listen(settingsOf(servers, desk), first.kept.cursors.at(-1) ?? null);
    await write(lucia.address, desk.address, 'la siguiente');
    await again.kept.until(1);
    expect(await subjects(again.kept.items)).toEqual(['la siguiente']);
    const client = await signedIn(desk.user, desk.password);
    expect(await client.status('INBOX', { messages: true, unseen: true })).toMatchObject({ messages: 61, unseen: 61 });
    await client.logout();
  });

  test('mail is marked as read only where the settings say so', async () => {
    const { desk, lucia } = await mailboxes();
    const { kept } = listen(settingsOf(servers, desk, { marksAsRead: true }), null);
    await write(lucia.address, desk.address, 'hola');
    await kept.until(1);
    const client = await signedIn(desk.user, desk.password);
    await expect
      .poll(async () => ((await client.status('INBOX', { unseen: true })) || raise()).unseen, { timeout: 5_000 })
      .toBe(0);
    await client.logout();
  });

  test('what the brand answers from its own mail program is an echo', async () => {
    const { desk, lucia } = await mailboxes();
    const client = await signedIn(desk.user, desk.password);
    await client.append(
      'Sent',
      `From: ${desk.address}\r\nTo: ${lucia.address}\r\nSubject: Desde Thunderbird\r\nMessage-ID: <tb@x.es>\r\n\r\nYa sale.`,
    );
    await client.logout();
    const { kept } = listen(settingsOf(servers, desk), null);
    await kept.until(1);
    expect(await channel.read(kept.items[0] ?? raise())).toMatchObject([
      { kind: 'message', echo: true, from: { value: lucia.address }, also: ['<tb@x.es>'] },
    ]);
  });

  test('a wire cut in the middle of a mail loses nothing and doubles nothing', async () => {
    const { desk, lucia } = await mailboxes();
    const heavy = 'x'.repeat(70).concat('\r\n').repeat(6_000);
    await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        stranger.sendMail({ from: lucia.address, to: desk.address, subject: `n.º ${at}`, text: heavy }),
      ),
    );
    await until(() => delivered(desk.user, desk.password, 5));
    const kept = keeper();
    let cuts = 0;
    // Each time a little more comes through: cut in the greeting, in the first mail, in the third.
    for (const bytes of [150, 300_000, 1_400_000, 30_000_000]) {
      const wire = await cuttingProxy(servers.imapPort, bytes);
      const { ended, close } = listen(
        settingsOf(servers, desk, { imapPort: wire.port }),
        kept.cursors.at(-1) ?? null,
        kept,
      );
      await Promise.race([ended.catch(() => (cuts += 1)), kept.until(5)]);
      await close();
      wire.close();
    }
    expect(cuts).toBe(3);
    expect((await subjects(kept.items)).map(String).toSorted()).toEqual(['n.º 0', 'n.º 1', 'n.º 2', 'n.º 3', 'n.º 4']);
  });

  test('when keeping fails the cursor stays, and the mail comes again', async () => {
    const { desk, lucia } = await mailboxes();
    await write(lucia.address, desk.address, 'uno');
    const full = listen(
      settingsOf(servers, desk),
      null,
      keeper({ onKeep: () => Promise.reject(new Error('disk full')) }),
    );
    await expect(full.ended).rejects.toThrow('disk full');
    const { kept } = listen(settingsOf(servers, desk), null);
    await kept.until(1);
    expect(await subjects(kept.items)).toEqual(['uno']);
  });

  test('a mailbox set up anew (UIDVALIDITY) is read again, and its mails are recognised as the same', async () => {
    const { desk, lucia } = await mailboxes();
    await write(lucia.address, desk.address, 'antes');
    const before = listen(settingsOf(servers, desk), null);
    await before.kept.until(1);
    await before.close();
    // Dovecot's list of UIDs is lost: the same mails get new numbers under a new UIDVALIDITY.
    for (const name of [
      'dovecot-uidlist',
      'dovecot-uidvalidity',
      'dovecot.index',
      'dovecot.index.log',
      'dovecot.index.cache',
      'dovecot.list.index.log',
      'dovecot.list.index',
    ])
      await rm(join(servers.folder, 'mail', desk.user, name), { force: true });
    const after = listen(settingsOf(servers, desk), before.kept.cursors.at(-1) ?? null);
    await write(lucia.address, desk.address, 'después');
    await after.kept.until(2);
    expect(after.context.logged).toContain('email.folder_reset');
    const key = async (item: RawItem | undefined) => (await channel.read(item ?? raise()))[0]?.dedupeKey;
    expect(await key(after.kept.items[0])).toBe(await key(before.kept.items[0]));
    expect(await subjects(after.kept.items)).toEqual(['antes', 'después']);
  });

  test('a mail too large to bring is shown by its headers', async () => {
    const { desk, lucia } = await mailboxes();
    await stranger.sendMail({
      from: lucia.address,
      to: desk.address,
      subject: 'Vídeo',
      attachments: [{ filename: 'v.mp4', content: Buffer.alloc(10_000_000, 7) }],
    });
    const { kept } = listen(settingsOf(servers, desk), null);
    await kept.until(1);
    expect(kept.items[0]?.body.length).toBeLessThan(5_000);
    expect(await channel.read(kept.items[0] ?? raise())).toMatchObject([
      {
        kind: 'message',
        subject: 'Vídeo',
        parts: [{ type: 'unsupported', summary: expect.stringContaining('14 MB') }],
      },
    ]);
  });

  test('a password that stops working is told apart from a server that is away', async () => {
    const { desk } = await mailboxes();
    const wrong = listen(settingsOf(servers, desk, { password: 'otra' }), null);
    await expect(wrong.ended).rejects.toThrow();
    const away = listen(settingsOf(servers, desk, { imapPort: 1 }), null);
    await expect(away.ended).rejects.toThrow();
    expect([wrong.kept.health, away.kept.health]).toEqual([['revoked'], ['degraded']]);
  });

  const signedIn = async (user: string, pass: string) => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: servers.imapPort,
      doSTARTTLS: false,
      auth: { user, pass },
      logger: false,
    });
    await client.connect();
    return client;
  };
  const delivered = async (user: string, pass: string, count: number) => {
    const client = await signedIn(user, pass);
    const status = await client.status('INBOX', { messages: true });
    await client.logout();
    return status !== false && (status.messages ?? 0) >= count;
  };
  const until = (happened: () => Promise<boolean>) => expect.poll(happened, { timeout: 15_000 }).toBe(true);
});

function raise(): never {
  throw new Error('Nothing was kept, or the mail servers are not here');
}
