import { ImapFlow } from 'imapflow';
import PostalMime from 'postal-mime';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { channel } from '../channel.ts';
import { openStream } from '../inbound/open-stream.ts';
import { answer, contextOf, keeper, newMailbox, settingsOf } from '../testing/account.ts';
import { cuttingProxy } from '../testing/cutting-proxy.ts';
import { strangerOf } from '../testing/stranger.ts';
import { lookUp } from './look-up.ts';
import { reply } from './reply.ts';

describe.runIf(inject('mail') !== null)('answering by a real server', () => {
  const servers = inject('mail') ?? raise();
  const stranger = strangerOf(servers);

  const inboxOf = async (user: string, pass: string, folder = 'INBOX') => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port: servers.imapPort,
      doSTARTTLS: false,
      auth: { user, pass },
      logger: false,
    });
    await client.connect();
    await client.mailboxOpen(folder);
    const found = await client.fetchAll('1:*', { source: true }).catch(() => []);
    await client.logout();
    return Promise.all(found.map((one) => PostalMime.parse(one.source ?? raise())));
  };
  const arrived = async (box: { user: string; password: string }, count = 1) => {
    await expect.poll(async () => (await inboxOf(box.user, box.password)).length, { timeout: 25_000 }).toBe(count);
    return inboxOf(box.user, box.password);
  };
  const listenTo = (settings: ReturnType<typeof settingsOf>) => {
    const stop = new AbortController();
    const kept = keeper();
    const ended = openStream(null, contextOf(settings, stop.signal), kept.sink).catch(() => {});
    onTestFinished(async () => {
      stop.abort();
      await ended;
    });
    return kept;
  };

  test('the answer reaches the person, with its files, in the thread their mail program knows', async () => {
    const [desk, lucia] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'lucia')];
    const file = { fileId: 'foto', role: 'image', name: 'etiqueta ñ.png', mime: 'image/png', bytes: 13 } as const;
    const outcome = await reply(
      answer(lucia.address, {
        thread: { key: 'k', references: ['<uno@example.com>:ff'] },
        replyTo: '<uno@example.com>:ff',
        files: [file],
      }),
      contextOf(settingsOf(servers, desk)),
    );
    expect(outcome.state).toBe('sent');
    const [email] = await arrived(lucia);
    expect(email).toMatchObject({
      from: { name: 'Tostadero Ayuda', address: desk.address },
      subject: 'Re: Mi pedido',
      inReplyTo: '<uno@example.com>',
      attachments: [{ filename: 'etiqueta ñ.png', mimeType: 'image/png' }],
      messageId: outcome.state === 'sent' ? outcome.vendorId : '',
    });
    expect(email?.text).toContain('¡Hola! Ya va de camino.');
  });

  test.each([
    ['TLS from the start', { smtpSecurity: 'tls', smtpPort: servers.submissionsPort, smtpHost: 'localhost' }],
    ['STARTTLS', { smtpSecurity: 'starttls', smtpPort: servers.submissionPort, smtpHost: 'localhost' }],
  ] as const)('a certificate nobody vouches for stops the password: %s', async (_, more) => {
    const [desk, lucia] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'lucia')];
    expect(await reply(answer(lucia.address), contextOf(settingsOf(servers, desk, more)))).toMatchObject({
      state: 'refused',
      refusal: { code: 'email.certificate' },
    });
  });

  test('a foreign address is refused with the server’s own words', async () => {
    const desk = await newMailbox(servers, 'ayuda');
    expect(await reply(answer('nadie@example.org'), contextOf(settingsOf(servers, desk)))).toMatchObject({
      state: 'refused',
      refusal: { code: expect.stringMatching(/^smtp\.5/), why: expect.stringContaining('Invalid recipient') },
    });
  });

  test('people in copy get the same mail, each sees the others, and who could not be reached is named', async () => {
    const [desk, lucia, marta] = [
      await newMailbox(servers, 'ayuda'),
      await newMailbox(servers, 'lucia'),
      await newMailbox(servers, 'marta'),
    ];
    const people = [lucia.address, marta.address, desk.address, 'no-reply@tertulia.test', 'fuera@example.org'];
    const to = people.flatMap((address) => answer(address).to);
    const outcome = await reply(answer('', { to }), contextOf(settingsOf(servers, desk)));
    expect(outcome).toMatchObject({
      state: 'sent',
      missed: [{ value: 'fuera@example.org', why: expect.stringContaining('Invalid recipient') }],
    });
    const [[hers], [copied]] = [await arrived(lucia), await arrived(marta)];
    expect(hers?.to).toMatchObject([{ address: lucia.address }]);
    expect(copied?.cc).toMatchObject([{ address: marta.address }, { address: 'fuera@example.org' }]);
    expect(copied?.messageId).toBe(hers?.messageId);
    expect(await inboxOf(desk.user, desk.password)).toEqual([]);
  });

  test('an answer that reached only those in copy is not called sent', async () => {
    const [desk, marta] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'marta')];
    const to = ['fuera@example.org', marta.address].flatMap((address) => answer(address).to);
    expect(await reply(answer('', { to }), contextOf(settingsOf(servers, desk)))).toMatchObject({
      state: 'refused',
      refusal: { code: 'email.only_copies_went', why: expect.stringContaining('Invalid recipient') },
    });
    await arrived(marta);
  });

  test('nothing leaves for a machine or for ourselves', async () => {
    const desk = await newMailbox(servers, 'ayuda');
    for (const address of ['no-reply@tertulia.test', desk.address])
      expect(await reply(answer(address), contextOf(settingsOf(servers, desk)))).toMatchObject({
        state: 'refused',
        refusal: { code: 'email.nobody_reads' },
      });
  });

  test('a bounce comes back as the failure of the mail it speaks of', async () => {
    const desk = await newMailbox(servers, 'ayuda');
    const kept = listenTo(settingsOf(servers, desk, { readsSent: false }));
    const outcome = await reply(answer('no-existe@tertulia.test'), contextOf(settingsOf(servers, desk)));
    expect(outcome.state).toBe('sent');
    await kept.until(1);
    expect(await channel.read(kept.items[0] ?? raise())).toMatchObject([
      {
        kind: 'delivery',
        state: 'failed',
        target: outcome.state === 'sent' ? outcome.vendorId : '',
        failure: { code: expect.stringMatching(/^smtp\.5/) },
      },
    ]);
  });

  test('an answer to our plus address proves its conversation, whoever writes it', async () => {
    const [desk, lucia, marta] = [
      await newMailbox(servers, 'ayuda'),
      await newMailbox(servers, 'lucia'),
      await newMailbox(servers, 'marta'),
    ];
    await reply(answer(lucia.address), contextOf(settingsOf(servers, desk)));
    const [email] = await arrived(lucia);
    const kept = listenTo(settingsOf(servers, desk, { readsSent: false }));
    await stranger.sendMail({
      from: marta.address,
      to: email?.replyTo?.[0]?.address ?? raise(),
      subject: 'Soy su hermana',
      text: 'x',
      inReplyTo: email?.messageId ?? '',
    });
    await kept.until(1);
    expect(await channel.read(kept.items[0] ?? raise())).toMatchObject([
      { from: { value: marta.address }, thread: { ids: [email?.messageId], proof: 'abc123def456ghi789' } },
    ]);
  });

  test('our copy in Sent settles an unknown; without a provider that keeps copies its absence proves nothing', async () => {
    const [desk, lucia] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'lucia')];
    const context = contextOf(settingsOf(servers, desk, { sentCopy: 'ours' }));
    expect(await lookUp(answer(lucia.address), null, context)).toMatchObject({ state: 'cannot-tell' });
    const outcome = await reply(answer(lucia.address), context);
    expect(await lookUp(answer(lucia.address), null, context)).toEqual({
      state: 'sent',
      vendorId: outcome.state === 'sent' ? outcome.vendorId : '',
    });
    const provider = contextOf(settingsOf(servers, desk, { sentCopy: 'provider' }));
    expect(await lookUp(answer(lucia.address, { id: '0192a3b4-c5d6-7e8f-9a0b-000000000000' }), null, provider)).toEqual(
      { state: 'absent' },
    );
    expect((await inboxOf(desk.user, desk.password, 'Sent')).map((one) => one.messageId)).toEqual([
      outcome.state === 'sent' ? outcome.vendorId : '',
    ]);
  });

  test('a wire cut before the greeting is tried later, not left unknown', async () => {
    const [desk, lucia] = [await newMailbox(servers, 'ayuda'), await newMailbox(servers, 'lucia')];
    const wire = await cuttingProxy(servers.submissionPort, 10);
    expect(
      await reply(answer(lucia.address), contextOf(settingsOf(servers, desk, { smtpPort: wire.port }))),
    ).toMatchObject({ state: 'later' });
    wire.close();
  });
});

function raise(): never {
  throw new Error('Nothing arrived, or the mail servers are not here');
}
