import nodemailer from 'nodemailer';
import { describe, expect, inject, test, type TestContext } from 'vitest';
import { atWork } from '../desk/at-work.ts';
import { becomeOwner } from '../desk/owner.ts';
import { startDesk } from '../desk/start-desk.ts';
import type {} from '../mail-servers/vitest-setup.ts';
import { addMailbox } from '../mail-servers/start.ts';
import { connectMailbox } from './connect-mailbox.ts';
import { inboxOf } from './inbox-of.ts';

/** The ledgers are the real mailboxes: what the stranger sent, and what they got. */
describe.runIf(inject('mail') !== null)('when the program dies in the middle of real mail', () => {
  const servers = inject('mail') ?? raise();
  const outside = nodemailer.createTransport({ host: '127.0.0.1', port: servers.smtpPort, ignoreTLS: true });

  const dyingAt = async (name: string, step: string, { onTestFinished }: TestContext) => {
    const [help, lucia] = [await addMailbox(servers, `ayuda-${name}`), await addMailbox(servers, `lucia-${name}`)];
    const desk = await startDesk({ TERTULIA_DIE_AT: step });
    onTestFinished(() => desk.stop());
    const owner = await becomeOwner(desk);
    const write = (subject: string) =>
      outside.sendMail({ from: lucia.address, to: help.address, subject, text: 'hola' });
    return {
      help,
      lucia,
      desk,
      owner,
      write,
      work: atWork(desk, owner),
      connect: () => connectMailbox(owner, servers, help),
    };
  };

  test.for([
    ['before', 'listen.before-commit:2'],
    ['after', 'listen.committed:2'],
  ] as const)(
    '%s a mail was kept, it is there once',
    { timeout: 150_000, concurrent: true },
    async ([name, step], context) => {
      const { desk, write, work, connect } = await dyingAt(name, step, context);
      await write('uno');
      await connect();
      await work.about('uno');
      await write('dos');
      await desk.ended();
      await write('tres');
      await desk.killAndStart({ TERTULIA_DIE_AT: '' });
      // The lease of the one that died has to end first.
      const [now, wanted] = [
        async () => (await work.rows()).map((one) => String(one.subject)).toSorted(),
        ['dos', 'tres', 'uno'],
      ];
      await work.until(async () => (await now()).length === wanted.length, 90_000);
      expect(await now()).toEqual(wanted);
    },
  );

  test(
    'after the server took the answer and before we wrote that down, it is not sent again',
    { timeout: 180_000, concurrent: true },
    async (context) => {
      const { desk, lucia, write, work, connect, owner } = await dyingAt('answer', 'send.answered:1', context);
      await connect();
      await write('¿Y mi pedido?');
      const row = await work.about('¿Y mi pedido?');
      const sent = await work.reply(row.id, 'Sale hoy.');
      await desk.ended();
      await desk.killAndStart({ TERTULIA_DIE_AT: '' });
      // Its lease ends first, then it is judged: an attempt began, so its bytes may have left.
      await work.settled(row.id, sent.id, 'unknown', 90_000);
      expect(await inboxOf(servers, lucia)).toHaveLength(1);
      // Looking it up finds our own copy among the sent mail.
      await owner.ask('POST', `/api/v1/messages/${sent.id}/settle`, { how: 'look-up' });
      await work.settled(row.id, sent.id, 'sent');
      expect(await inboxOf(servers, lucia)).toHaveLength(1);
    },
  );
});

function raise(): never {
  throw new Error('The mail servers are not here');
}
